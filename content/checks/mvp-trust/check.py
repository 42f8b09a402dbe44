"""A user's data, taken along and forgotten."""

from judge import expect, gives, value

FILES = ("leave.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.executescript('''
        CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT);
        CREATE TABLE invoices (id INTEGER PRIMARY KEY, user_id INTEGER, client TEXT);
        CREATE TABLE payments (id INTEGER PRIMARY KEY, user_id INTEGER, cents INTEGER);
        CREATE TABLE notes (text TEXT, user_id INTEGER);
        CREATE TABLE settings (name TEXT, user_idea TEXT);
        INSERT INTO users VALUES (1, 'ana@example.org'), (2, 'ben@example.org');
        INSERT INTO invoices VALUES (10, 1, 'Bakery'), (11, 2, 'Club'), (12, 1, 'Garage');
        INSERT INTO payments VALUES (1, 1, 900), (2, 2, 900);
        INSERT INTO notes VALUES ('hello', 2), ('later', 1);
        INSERT INTO settings VALUES ('price', '1');
    ''')
    def left(table):
        return sorted(tuple(row) for row in db.execute(f"SELECT * FROM {table}"))
"""


def _export(user):
    return value("leave.py", f"{SETUP}\n    dict(export(db, {user}))")


def invoices():
    """the export of user 1 has both invoices as dicts"""
    wanted = [{"id": 10, "user_id": 1, "client": "Bakery"}, {"id": 12, "user_id": 1, "client": "Garage"}]
    expect(_export(1).get("invoices"), wanted, of="the invoices of user 1", hint="as_dicts")


def all_tables():
    """it has invoices, notes, payments and users, and not settings"""
    expect(sorted(_export(1)), ["invoices", "notes", "payments", "users"], of="the tables", hint="found_tables")


def the_user():
    """users is there by its id, with the e-mail of user 1 alone"""
    expect(_export(1).get("users"), [{"id": 1, "email": "ana@example.org"}], of="users", hint="by_its_id")


def no_rows():
    """a user without rows has empty lists"""
    lines = f"{SETUP}\n    db.execute('DELETE FROM notes WHERE user_id = 2')\n    dict(export(db, 2))['notes']"
    gives("leave.py", lines, [])


def forgotten():
    """after forget nothing of user 1 is left in users, invoices and notes"""
    lines = f"{SETUP}\n    forget(db, 1)\n    [left('users'), left('invoices'), left('notes')]"
    wanted = [[(2, "ben@example.org")], [(11, 2, "Club")], [("hello", 2)]]
    gives("leave.py", lines, wanted, hint="deleted")


def payments_stay():
    """the payments stay, and so do the settings"""
    lines = f"{SETUP}\n    forget(db, 1)\n    [left('payments'), left('settings')]"
    gives("leave.py", lines, [[(1, 1, 900), (2, 2, 900)], [("price", "1")]], hint="kept_by_law")
