# fails: too_short
# hint: ValueError
import sqlite3

from argon2 import PasswordHasher

ph = PasswordHasher()
con = sqlite3.connect("users.db")
con.execute("create table if not exists users (name text, hash text)")


def register(name, password):
    if len(password) <= 15:
        raise ValueError("too short")
    con.execute("insert into users values (?, ?)", (name, ph.hash(password)))
    con.commit()


def login(name, password):
    row = con.execute("select hash from users where name = ?", (name,)).fetchone()
    return ph.verify(row[0], password)
