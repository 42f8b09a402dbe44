"""A library lends books. Each loan belongs to a known book and has at least one day; anything else is refused.

The table itself holds the rules, so no program that writes into it can forget them.
"""

import sqlite3

library = sqlite3.connect(":memory:")
library.executescript("""
PRAGMA foreign_keys = ON;
CREATE TABLE books (isbn TEXT PRIMARY KEY) STRICT;
CREATE TABLE loans (isbn TEXT NOT NULL REFERENCES books, days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 28)) STRICT;
INSERT INTO books VALUES ('111');
""")
for loan in [("111", 14), ("111", 40), ("222", 7)]:
    try:
        library.execute("INSERT INTO loans VALUES (?, ?)", loan)
        print(loan, "is lent")
    except sqlite3.IntegrityError as error:
        print(loan, "refused:", error)
