# fails: strangers
# hint: on_the_list
from sqlite3 import IntegrityError

SHORTEST = 12


def sign_up(db, email, password, hasher):
    email = email.lower()
    if len(password) < SHORTEST:
        raise ValueError(f"a password needs {SHORTEST} characters")

    try:
        values = (email, hasher(password))
        return db.execute("INSERT INTO users (email, password_hash) VALUES (?, ?)", values).lastrowid
    except IntegrityError:
        raise ValueError("this address has an account") from None


def log_in(db, email, password, check):
    row = db.execute("SELECT id, password_hash FROM users WHERE email = ?", (email.lower(),)).fetchone()
    return row[0] if row and check(row[1], password) else None
