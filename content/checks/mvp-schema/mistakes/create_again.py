# fails: opened_twice
# hint: steps
import sqlite3

SCHEMA = """
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL) STRICT;
CREATE TABLE invoices (
    id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), client TEXT NOT NULL,
    client_email TEXT NOT NULL, cents INTEGER NOT NULL CHECK (cents > 0),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)), paid_on TEXT
) STRICT;
"""


def get_db(path):
    db = sqlite3.connect(path)
    db.execute("PRAGMA foreign_keys = ON")
    db.executescript(SCHEMA)
    return db
