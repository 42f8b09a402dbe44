"""An injection that works on the toy, and a login that holds."""

from judge import gives

FILES = ("toy.py",)

START = """
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE users (name TEXT, password TEXT)")
db.executemany("INSERT INTO users VALUES (?, ?)", [("zoe", "z1"), ("ana", SECRET), ("o'neil", "x'y")])
"""


def _is(lines, wanted, secret="s3cret", hint=None):
    gives("toy.py", START.replace("SECRET", repr(secret)) + lines, wanted, hint=hint)


def login():
    """weak lets ana in with her password and nobody with a wrong one"""
    _is('weak(db, "ana", "s3cret")', "ana")
    _is('weak(db, "ana", "wrong")', None)


def as_ana():
    """AS_ANA lets weak give ana with any password"""
    for password in ("wrong", "", "x y"):
        _is(f"weak(db, AS_ANA, {password!r})", "ana", hint="comment")


def steal():
    """STEAL lets weak give ana's password, whatever it is"""
    for secret in ("s3cret", "other"):
        _is('weak(db, STEAL, "wrong")', secret, secret=secret, hint="union")


def still_works():
    """safe lets in whom it should, and nobody else"""
    _is(
        'safe(db, "ana", "s3cret"), safe(db, "ana", "S3cret"), safe(db, "zoe", "s3cret")',
        ("ana", None, None),
        hint="both",
    )


def holds():
    """safe gives None for both, and o'neil with x'y gets in"""
    _is('[safe(db, name, "wrong") for name in (AS_ANA, STEAL)]', [None, None], hint="marks")
    _is("""safe(db, "ana", "' OR '1'='1")""", None, hint="marks")
    _is('safe(db, "o\'neil", "x\'y")', "o'neil", hint="marks")
