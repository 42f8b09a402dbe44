# fails: rehashed
# hint: store_again
import sqlite3

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

ph = PasswordHasher()
con = sqlite3.connect("users.db")
con.execute("create table if not exists users (name text, hash text)")
dummy = ph.hash("x")


def register(name, password):
    if len(password) < 15:
        raise ValueError("too short")
    con.execute("insert into users values (?, ?)", (name, ph.hash(password)))
    con.commit()


def login(name, password):
    row = con.execute("select hash from users where name = ?", (name,)).fetchone()
    try:
        ph.verify(row[0] if row else dummy, password)
    except VerifyMismatchError:
        raise PermissionError("wrong name or password")
    if not row:
        raise PermissionError("wrong name or password")
    if ph.check_needs_rehash(row[0]):
        ph.hash(password)
    return True
