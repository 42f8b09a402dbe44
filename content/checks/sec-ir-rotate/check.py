"""Notes move to a new key, all of them or none."""

from judge import expect, fail, value

FILES = ("rotate.py",)
STAND_INS = ("cryptography",)

BENCH = '''
import contextlib
import io
import os
import runpy
import sys
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

old, new, other = (Fernet(Fernet.generate_key()) for _ in range(3))
keys = {}


def make_key(name):
    key = Fernet.generate_key()
    Path(name).write_bytes(key)
    return Fernet(key)


def notes():
    return Path("notes.enc").read_bytes().split()


def rotated(texts, *strangers):
    """Make keys and notes, rotate, and give exit code and what was said."""
    keys.update({name: make_key(name) for name in ("old.key", "new.key", "other.key")})
    tokens = [keys["old.key"].encrypt(text.encode()) for text in texts]
    tokens += [keys["other.key"].encrypt(b"strange") for _ in strangers]
    Path("notes.enc").write_bytes(b"".join(token + b"\\n" for token in tokens))
    return again()


def again():
    said, code = io.StringIO(), 0
    sys.argv = ["rotate.py", "old.key", "new.key"]
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            runpy.run_path("rotate.py", run_name="__main__")
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
            print(end.code if isinstance(end.code, str) else "")
    return code, said.getvalue()


def read(key):
    found = []
    for token in notes():
        try:
            found.append(keys[key].decrypt(token).decode())
        except InvalidToken:
            found.append("-")
    return found
'''
THREE = ["buy milk", "call Ana", "pay rent"]


def _bench(lines):
    return value("bench.py", lines, files={"bench.py": BENCH})


def new_key():
    """after rotate the new key alone reads all three notes, in their order"""
    expect(_bench(f"rotated({THREE})\nread('new.key')"), THREE, of="the notes by the new key", hint="new_first")


def old_key():
    """the old key reads none of them any more"""
    expect(_bench(f"rotated({THREE})\nread('old.key')"), ["-"] * 3, of="the notes by the old key", hint="new_first")


def lines_kept():
    """each token stands on a line of its own, and the exit code is 0"""
    code, lines = _bench(f"[rotated({THREE})[0], len(Path('notes.enc').read_text().splitlines())]")
    expect([code, lines], [0, 3], of="exit code and lines", hint="line_each")


def twice():
    """a second run changes nothing for the reader"""
    expect(_bench(f"rotated({THREE})\nagain()\nread('new.key')"), THREE, of="the notes by the new key")


def strange_token():
    """a token of another key prints cannot rotate and exits with 1"""
    code, said = _bench(f"rotated({THREE}, 1)")
    expect(code, 1, of="the exit code", hint="refuse")
    if "cannot rotate" not in said.casefold():
        fail("cannot rotate", said.strip() or "nothing", hint="refuse")


def all_or_none():
    """then notes.enc is as it was, all four tokens"""
    lines = f"rotated({THREE}, 1)\n[read('old.key')[:3], len(notes())]"
    expect(_bench(lines), [THREE, 4], of="the notes by the old key, and their number", hint="replace_last")


def no_leftover():
    """notes.tmp is gone after a good run"""
    expect(
        _bench(f"rotated({THREE})\nos.path.exists('notes.tmp')"), False, of="notes.tmp is there", hint="replace_last"
    )
