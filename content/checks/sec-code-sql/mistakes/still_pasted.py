# fails: injection
# hint: placeholder
import sqlite3


def make_db():
    db = sqlite3.connect(":memory:")
    db.execute("create table notes (title, body, private)")
    for i in range(5):
        db.execute("insert into notes values (?, ?, ?)", (f"note {i}", "text", int(i > 2)))
    return db


def find_safe(db, title, sort="title"):
    if sort not in ("title", "body"):
        raise ValueError(sort)
    return db.execute(f"select title, body from notes where private=0 and title='{title}' order by {sort}").fetchall()
