# fails: previous_price
# hint: last_before
import csv
import sqlite3
from datetime import date
from decimal import Decimal
from pathlib import Path

TABLES = """
CREATE TABLE IF NOT EXISTS book (upc TEXT PRIMARY KEY, title TEXT);
CREATE TABLE IF NOT EXISTS price (upc TEXT REFERENCES book, day TEXT, pence INTEGER, UNIQUE (upc, day));
"""
SAVE_BOOK = "INSERT INTO book VALUES (?, ?) ON CONFLICT (upc) DO UPDATE SET title = excluded.title"
SAVE_PRICE = "INSERT INTO price VALUES (?, ?, ?) ON CONFLICT (upc, day) DO UPDATE SET pence = excluded.pence"
CHANGES = """
SELECT title, old.pence, new.pence
FROM price AS new
JOIN book USING (upc)
JOIN price AS old ON old.upc = new.upc
    AND old.day = (SELECT min(day) FROM price WHERE upc = new.upc AND day < new.day)
WHERE new.day = ? AND old.pence <> new.pence
"""


def save(db, day, books):
    """Keep books and their prices of a day."""
    db.executescript(TABLES)
    with db:
        for upc, title, pence in books:
            db.execute(SAVE_BOOK, (upc, title))
            db.execute(SAVE_PRICE, (upc, day, pence))


def changes(db, day):
    """Give (title, old, new) of every book whose price changed."""
    return db.execute(CHANGES, (day,)).fetchall()


if __name__ == "__main__" and Path("travel.csv").exists():
    with open("travel.csv", encoding="utf-8", newline="") as file:
        rows = [(row["upc"], row["title"], int(Decimal(row["price"]) * 100)) for row in csv.DictReader(file)]
    connection = sqlite3.connect("prices.db")
    save(connection, date.today().isoformat(), rows)
    print(connection.execute("SELECT count(*) FROM price").fetchone()[0], "prices")
