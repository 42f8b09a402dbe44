import sqlite3

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

hasher = PasswordHasher()
DUMMY = hasher.hash("nobody has this password")
db = sqlite3.connect("users.db")
db.execute("CREATE TABLE IF NOT EXISTS users (name TEXT PRIMARY KEY, hash TEXT NOT NULL)")


def register(name, password):
    """Add a user."""
    if len(password) < 15:
        raise ValueError("a password has at least 15 characters")
    with db:
        db.execute("INSERT INTO users VALUES (?, ?)", (name, hasher.hash(password)))


def login(name, password):
    """Let a user in, or say no in one way only."""
    row = db.execute("SELECT hash FROM users WHERE name = ?", (name,)).fetchone()
    stored = row[0] if row else DUMMY
    try:
        hasher.verify(stored, password)
    except VerifyMismatchError:
        row = None
    if row is None:
        raise PermissionError("wrong name or password")
    if hasher.check_needs_rehash(stored):
        with db:
            db.execute("UPDATE users SET hash = ? WHERE name = ?", (hasher.hash(password), name))
    return True
