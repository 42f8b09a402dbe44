"""Backups that were proven by restoring them."""

from judge import expect, fail, value

FILES = ("backup.py", "restore.py")

BENCH = """
import contextlib
import hashlib
import io
import json
import os
import runpy
import sqlite3
import sys
from pathlib import Path


def go(*words):
    said, code = io.StringIO(), 0
    sys.argv = list(words)
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            runpy.run_path(words[0], run_name="__main__")
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
    return code, said.getvalue()


def fill(*names):
    db = sqlite3.connect("users.db")
    db.execute("CREATE TABLE IF NOT EXISTS users (name TEXT, hash TEXT)")
    db.execute("CREATE TABLE IF NOT EXISTS seen (name TEXT)")
    db.executemany("INSERT INTO users VALUES (?, 'x')", [(name,) for name in names])
    db.commit()
    db.close()


def users(path="users.db"):
    db = sqlite3.connect(path)
    try:
        return [row[0] for row in db.execute("SELECT name FROM users ORDER BY rowid")]
    except sqlite3.Error as error:
        return [str(error)]
    finally:
        db.close()


def copies():
    return sorted(path.name for path in Path("backups").glob("*.db"))


def note(number):
    return json.loads(Path(f"backups/users-{number:03}.json").read_text())
"""
FIRST = "fill('ana', 'ben')\ngo('backup.py')\n"


def _bench(lines):
    return value("bench.py", lines, files={"bench.py": BENCH})


def a_copy():
    """backup.py copies both users to backups/users-001.db"""
    expect(_bench(f"{FIRST}copies()"), ["users-001.db"], of="the copies", hint="numbered")
    expect(_bench(f"{FIRST}users('backups/users-001.db')"), ["ana", "ben"], of="the users in the copy")


def notes():
    """users-001.json has the rows of each table and the SHA-256 of the copy"""
    expect(_bench(f"{FIRST}note(1).get('rows')"), {"users": 2, "seen": 0}, of="rows", hint="two_notes")
    lines = f"{FIRST}note(1).get('sha256') == hashlib.sha256(Path('backups/users-001.db').read_bytes()).hexdigest()"
    expect(_bench(lines), True, of="sha256 is the one of the copy", hint="two_notes")


def seven():
    """after nine backups 003 to 009 are left, and the tenth is 010"""
    nine = "fill('ana')\nfor _ in range(9):\n    go('backup.py')\n"
    wanted = [f"users-00{number}.db" for number in range(3, 10)]
    expect(_bench(f"{nine}copies()"), wanted, of="the copies", hint="newest_seven")
    expect(
        _bench(f"{nine}go('backup.py')\ncopies()")[-2:],
        ["users-009.db", "users-010.db"],
        of="the last two",
        hint="next",
    )


def restored():
    """restore.py brings a deleted users.db back, and prints the seconds"""
    lines = f"{FIRST}os.remove('users.db')\nend = go('restore.py', 'backups/users-001.db')\n[*end, users()]"
    code, said, found = _bench(lines)
    expect([code, found], [0, ["ana", "ben"]], of="exit code and users")
    expect(any(sign.isdigit() for sign in said), True, of="the seconds are printed")


def older():
    """an older copy takes the place of what is there"""
    lines = f"{FIRST}fill('eve')\ngo('restore.py', 'backups/users-001.db')\nusers()"
    expect(_bench(lines), ["ana", "ben"], of="the users")


def damaged():
    """a damaged copy exits with 1, and users.db stays as it is"""
    harm = "data = bytearray(path.read_bytes())\ndata[-1] ^= 1\npath.write_bytes(data)\n"
    lines = f"{FIRST}fill('eve')\npath = Path('backups/users-001.db')\n{harm}"
    code, found = _bench(f"{lines}[go('restore.py', str(path))[0], users()]")
    if code == 0:
        fail("an exit code of 1", "0", hint="hash_first")
    expect(code, 1, of="the exit code", hint="hash_first")
    expect(found, ["ana", "ben", "eve"], of="the users", hint="hash_first")


def integrity():
    """a copy whose hash fits but which is no database is refused too"""
    swap = "Path('backups/users-001.db').write_bytes(b'SQLite format 3')\n"
    known = "fresh = note(1)\nfresh['sha256'] = hashlib.sha256(b'SQLite format 3').hexdigest()\n"
    save = "Path('backups/users-001.json').write_text(json.dumps(fresh))\n"
    lines = f"{FIRST}{swap}{known}{save}[go('restore.py', 'backups/users-001.db')[0], users()]"
    expect(_bench(lines), [1, ["ana", "ben"]], of="exit code and users", hint="check_the_copy")
