"""Give the loans of a reader, or of everybody when no reader is named. A name with an apostrophe is fine, too.

The mark in the query keeps a place; the name travels beside it and is never read as SQL.
"""

import sqlite3

library = sqlite3.connect(":memory:")
library.execute("CREATE TABLE loans (reader TEXT, book TEXT)")
library.executemany("INSERT INTO loans VALUES (?, ?)", [("Ann", "Emma"), ("O'Neil", "Dune"), ("Ann", "Ulysses")])


def loans(reader=None):
    query, values = "SELECT book FROM loans", []
    if reader:
        query, values = f"{query} WHERE reader = ?", [reader]
    return [book for (book,) in library.execute(query, values)]


print(loans(), loans("O'Neil"), loans("Zoe"))
