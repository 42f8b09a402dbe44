"""Passwords in a table that may leak, and a login that tells nothing."""

from judge import expect, fail, gives, raises, value

FILES = ("users.py",)

ANA = 'register("ana", "a long pass phrase")'
STORED = """
    import sqlite3 as lab_sqlite
    lab_db = lab_sqlite.connect("users.db")
    try:
        lab_names = [row[0] for row in lab_db.execute("select name from sqlite_master where type = 'table'")]
        lab_cells = [cell for name in lab_names for row in lab_db.execute(f'select * from "{name}"') for cell in row]
    except lab_sqlite.Error:
        lab_cells = []
    [cell if isinstance(cell, (str, int)) else str(cell) for cell in lab_cells]
"""


def _stored(*lines):
    return [str(cell) for cell in value("users.py", "\n".join([*lines, STORED.replace("\n    ", "\n")]))]


def good_login():
    """after register("ana", ...) login with the same password gives True"""
    gives("users.py", f'{ANA}\nlogin("ana", "a long pass phrase")', True)


def too_short():
    """14 characters raise ValueError, and 15 are accepted"""
    raises("users.py", f'register("ben", "{"x" * 14}")', "ValueError", hint="fifteen")
    gives("users.py", f'register("ben", "{"x" * 15}")\nlogin("ben", "{"x" * 15}")', True, hint="fifteen")


def wrong_password():
    """another password raises PermissionError: wrong name or password"""
    message = "wrong name or password"
    raises(
        "users.py", f'{ANA}\nlogin("ana", "a wrong pass phrase")', "PermissionError", message=message, hint="one_answer"
    )


def unknown_name():
    """an unknown name raises the same, and a hash is verified there too"""
    message = "wrong name or password"
    raises(
        "users.py", f'{ANA}\nlogin("eve", "a long pass phrase")', "PermissionError", message=message, hint="one_answer"
    )
    lines = f"""{ANA}
import argon2 as lab_argon2
lab_argon2.PasswordHasher.lab_verified = 0
try:
    login("eve", "a long pass phrase")
except PermissionError:
    pass
lab_argon2.PasswordHasher.lab_verified"""
    gives("users.py", lines, 1, hint="dummy")


def hashes():
    """two users with one password have two hashes, and the password is nowhere"""
    cells = _stored(ANA, 'register("ben", "a long pass phrase")')
    if any("pass phrase" in cell for cell in cells):
        fail("no password in users.db", "it can be read there", hint="hash_only")
    found = {cell for cell in cells if cell.startswith("$argon2id$")}
    expect(len(found), 2, of="the number of different hashes in users.db", hint="hash_only")


def kept():
    """the users are still there when another program opens users.db"""
    cells = _stored(ANA)
    if "ana" not in cells:
        fail("ana in users.db", ", ".join(cells) or "nothing", hint="committed")


def rehashed():
    """when the settings have changed, a good login stores a new hash"""
    raised = "import argon2 as lab_argon2\nlab_argon2.PasswordHasher.lab_cost = 9"
    cells = _stored(ANA, raised, 'login("ana", "a long pass phrase")')
    expect(sum(",t=9," in cell for cell in cells), 1, of="hashes with the new settings", hint="store_again")
    gives("users.py", f'{ANA}\n{raised}\nlogin("ana", "a long pass phrase")', True, hint="store_again")
