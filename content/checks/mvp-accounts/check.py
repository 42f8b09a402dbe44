"""Invited people sign up and log in."""

from judge import gives, raises

FILES = ("latebird/accounts.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.executescript('''
        CREATE TABLE waitlist (email TEXT UNIQUE);
        CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL);
        INSERT INTO waitlist VALUES ('ana@example.org'), ('ben@example.org');
    ''')
    def mixed(word):
        return "mixed:" + word[::-1]
    def fits(stored, word):
        return stored == mixed(word)
    def stored():
        return [tuple(row) for row in db.execute("SELECT id, lower(email), password_hash FROM users ORDER BY id")]
"""
WORD = "long enough word"


def _gives(lines, wanted, hint=None):
    gives("latebird/accounts.py", f"{SETUP}\n    WORD = {WORD!r}\n{lines}", wanted, hint=hint)


def _refuses(lines, hint=None):
    raises("latebird/accounts.py", f"{SETUP}\n    WORD = {WORD!r}\n{lines}", "ValueError", hint=hint)


def invited():
    """ana@example.org signs up as 1, and only the hash is stored"""
    _gives(
        "    [sign_up(db, 'ana@example.org', WORD, mixed), stored()]",
        [1, [(1, "ana@example.org", "mixed:drow hguone gnol")]],
        hint="hash_only",
    )


def capitals():
    """Ana@Example.org is the same address, at sign-up and at login"""
    _gives(
        "    sign_up(db, 'Ana@Example.org', WORD, mixed)\n    log_in(db, 'ANA@example.org', WORD, fits)",
        1,
        hint="small_letters",
    )


def strangers():
    """an address that isn't on the waiting list is refused"""
    _refuses("    sign_up(db, 'eva@example.org', WORD, mixed)", hint="on_the_list")


def short():
    """11 characters are refused, 12 are enough"""
    _refuses("    sign_up(db, 'ana@example.org', 'x' * 11, mixed)", hint="twelve")
    _gives("    sign_up(db, 'ana@example.org', 'x' * 12, mixed)", 1, hint="twelve")


def twice():
    """nobody signs up twice, in capitals neither, and the first hash stays"""
    _refuses(
        "    sign_up(db, 'ana@example.org', WORD, mixed)\n    sign_up(db, 'ANA@example.org', WORD, mixed)",
        hint="no_user_yet",
    )
    lines = "    sign_up(db, 'ana@example.org', WORD, mixed)\n    try:\n        sign_up(db, 'ana@example.org', 'another long word', mixed)\n    except ValueError:\n        pass\n    [row[2] for row in stored()]"
    _gives(lines, ["mixed:drow hguone gnol"], hint="no_user_yet")


def logs_in():
    """the second user logs in as 2"""
    lines = "    sign_up(db, 'ana@example.org', WORD, mixed)\n    sign_up(db, 'ben@example.org', 'another long word', mixed)\n    log_in(db, 'ben@example.org', 'another long word', fits)"
    _gives(lines, 2, hint="by_check")


def refused():
    """a wrong password and an unknown address both give None"""
    lines = "    sign_up(db, 'ana@example.org', WORD, mixed)\n    [log_in(db, 'ana@example.org', 'wrong word here', fits), log_in(db, 'nobody@example.org', WORD, fits), log_in(db, 'ben@example.org', WORD, fits)]"
    _gives(lines, [None, None, None], hint="both_none")
