"""A library counts loans by month, once for each book, and how many came back within 20 days.

A first table has one row a book; the second step only counts and averages.
"""

import sqlite3

lib = sqlite3.connect(":memory:")
lib.execute("CREATE TABLE loans (book TEXT, day TEXT, back TEXT)")
lib.executemany("INSERT INTO loans VALUES (?, ?, ?)", [
    ("Emma", "2026-04-02", "2026-04-12"), ("Emma", "2026-05-01", None), ("Dune", "2026-04-20", "2026-06-01"),
])
query = """
WITH once AS (SELECT book, min(day) AS start, back FROM loans GROUP BY book)
SELECT substr(start, 1, 7), count(*), avg(coalesce(julianday(back) - julianday(start) < 20, 0)) FROM once GROUP BY 1
"""
for month in lib.execute(query):
    print(month)
