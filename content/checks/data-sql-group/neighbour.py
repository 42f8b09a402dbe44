"""Which readers borrowed more than two books, and how many pages did each of them carry home?

A group is a reader. A condition on the size of a group can only be asked after grouping.
"""

import sqlite3

library = sqlite3.connect(":memory:")
library.execute("CREATE TABLE loans (reader TEXT, pages INTEGER)")
loans = [("Ann", 120), ("Ann", 310), ("Bob", 95), ("Ann", 88), ("Cem", 400), ("Cem", 20), ("Cem", 230)]
library.executemany("INSERT INTO loans VALUES (?, ?)", loans)

question = "SELECT reader, SUM(pages) FROM loans GROUP BY reader HAVING COUNT(pages) > 2 ORDER BY reader"
print(library.execute(question).fetchall())
