"""Migrations that run once, in order, and whole or not at all."""

from judge import gives, raises

FILES = ("migrate.py",)
STEPS = {
    "steps/001.sql": "CREATE TABLE one (a);\nINSERT INTO one VALUES (1);\n",
    "steps/002.sql": "CREATE TABLE two (b);\nINSERT INTO two SELECT a + 1 FROM one;\n",
}
BROKEN = {**STEPS, "steps/003.sql": "CREATE TABLE three (c);\nINSERT INTO nowhere VALUES (1);\n"}
OPEN = """
    import sqlite3
    db = sqlite3.connect("bird.db")
    def tables():
        return sorted(row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'"))
    def version():
        return db.execute("PRAGMA user_version").fetchone()[0]
"""


def fresh():
    """a new database gets both files, and its user_version is 2"""
    gives(
        "migrate.py",
        f"{OPEN}\n    migrate(db, 'steps')\n    [tables(), version()]",
        [["one", "two"], 2],
        files=STEPS,
        hint="sets_version",
    )


def in_order():
    """002.sql finds what 001.sql has made"""
    gives(
        "migrate.py",
        f"{OPEN}\n    migrate(db, 'steps')\n    db.execute('SELECT b FROM two').fetchall()",
        [(2,)],
        files=STEPS,
    )


def returned():
    """migrate returns the version: 2, and 2 again when nothing is new"""
    gives(
        "migrate.py", f"{OPEN}\n    [migrate(db, 'steps'), migrate(db, 'steps')]", [2, 2], files=STEPS, hint="runs_once"
    )


def newer_only():
    """a database at version 1 gets 002.sql alone, and 010.sql comes after 009.sql"""
    lines = (
        f"{OPEN}\n    db.executescript('CREATE TABLE one (a); INSERT INTO one VALUES (7); PRAGMA user_version = 1;')"
    )
    lines += "\n    migrate(db, 'steps')\n    [version(), db.execute('SELECT b FROM two').fetchall()]"
    files = {**STEPS, "steps/009.sql": "CREATE TABLE nine (n);", "steps/010.sql": "ALTER TABLE nine ADD COLUMN ten;"}
    gives("migrate.py", lines, [10, [(8,)]], files=files, hint="newer")


def error_out():
    """the error of a broken 003.sql comes out"""
    raises("migrate.py", f"{OPEN}\n    migrate(db, 'steps')", "OperationalError", files=BROKEN, hint="let_out")


def whole_or_nothing():
    """after a broken 003.sql the version is 2 and there is no half-made table"""
    lines = f"{OPEN}\n    try:\n        migrate(db, 'steps')\n    except sqlite3.Error:\n        pass\n    [tables(), version(), db.in_transaction]"
    gives("migrate.py", lines, [["one", "two"], 2, False], files=BROKEN, hint="rolls_back")
