import sqlite3

NOTES = [
    ("milk", "two bottles", 0),
    ("bike", "new tyre", 0),
    ("call", "Ana at five", 0),
    ("gift", "a red scarf", 1),
    ("diary", "slept badly", 1),
]
SORTABLE = {"title", "body"}


def make_db():
    """Give a database with five notes."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE notes (title TEXT, body TEXT, private INTEGER)")
    db.executemany("INSERT INTO notes VALUES (?, ?, ?)", NOTES)
    return db


def find_safe(db, title, sort="title"):
    """Find public notes by their title."""
    if sort not in SORTABLE:
        raise ValueError(f"can't sort by {sort}")
    query = f"SELECT title, body FROM notes WHERE private = 0 AND title = ? ORDER BY {sort}"
    return db.execute(query, (title,)).fetchall()
