"""Tickets of a bakery, called in order, each number once."""

import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE tickets (number INTEGER UNIQUE, called INTEGER DEFAULT 0)")
for number in (7, 8, 7):
    fresh = db.execute("INSERT OR IGNORE INTO tickets (number) VALUES (?)", (number,)).rowcount
    print(number, "is new" if fresh else "was there")
