# fails: other_columns
# hint: allow_list
import sqlite3


def make_db():
    db = sqlite3.connect(":memory:")
    db.execute("create table notes (title, body, private)")
    for i in range(5):
        db.execute("insert into notes values (?, ?, ?)", (f"note {i}", "text", int(i > 2)))
    return db


def find_safe(db, title, sort="title"):
    return db.execute(f"select title, body from notes where private=0 and title=? order by {sort}", (title,)).fetchall()
