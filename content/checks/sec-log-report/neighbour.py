"""A library asks its loans which books go out most, and in which month, and rings a bell if one book goes out too often.

The database counts, sorts and cuts. Python only prints, and decides about the bell.
"""

import sqlite3

loans = sqlite3.connect(":memory:")
loans.execute("CREATE TABLE loans (book TEXT, day TEXT)")
rows = [("Emma", "2026-01-04"), ("Emma", "2026-02-01"), ("Dune", "2026-02-11"), ("Emma", "2026-02-20")]
loans.executemany("INSERT INTO loans VALUES (?, ?)", rows)

book, times = loans.execute("SELECT book, count(*) c FROM loans GROUP BY book ORDER BY c DESC").fetchone()
month, _ = loans.execute("SELECT substr(day, 1, 7) m, count(*) c FROM loans GROUP BY m ORDER BY c DESC").fetchone()
print(book, times, "times; busiest month", month, "; bell" if times > 2 else "")
