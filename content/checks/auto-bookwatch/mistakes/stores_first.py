# fails: new_books
# hint: new_line
# file: bookwatch/store.py
import sqlite3
from datetime import date

TABLES = """
CREATE TABLE IF NOT EXISTS book (upc TEXT PRIMARY KEY, title TEXT);
CREATE TABLE IF NOT EXISTS price (upc TEXT, day TEXT, pence INTEGER, UNIQUE (upc, day));
"""
LAST = "SELECT pence FROM price WHERE upc = ? ORDER BY day DESC"
SAVE = "INSERT INTO price VALUES (?, ?, ?) ON CONFLICT (upc, day) DO UPDATE SET pence = excluded.pence"


def connect(path="bookwatch.db"):
    db = sqlite3.connect(path)
    db.executescript(TABLES)
    return db


def save(db, upc, title, pence):
    """Keep today's price; give the last one that was known, or None."""
    with db:
        db.execute("INSERT INTO book VALUES (?, ?) ON CONFLICT DO NOTHING", (upc, title))
        db.execute(SAVE, (upc, date.today().isoformat(), pence))
    known = db.execute(LAST, (upc,)).fetchone()
    return known and known[0]
