"""A library asks which readers never borrowed anything, and which borrowed twice or more.

The readers are kept by the left join, the missing loan is NULL. Counting comes before HAVING.
"""

import sqlite3

desk = sqlite3.connect(":memory:")
desk.executescript("""
    CREATE TABLE readers (id INTEGER, name TEXT);
    CREATE TABLE loans (reader INTEGER, book TEXT);
    INSERT INTO readers VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy');
    INSERT INTO loans VALUES (1, 'Emma'), (1, 'Dune'), (3, 'Momo');
""")
both = "FROM readers LEFT JOIN loans ON loans.reader = readers.id"
print(desk.execute(f"SELECT name {both} WHERE book IS NULL").fetchall())
print(desk.execute(f"SELECT name, count(book) {both} GROUP BY readers.id HAVING count(book) >= 2").fetchall())
