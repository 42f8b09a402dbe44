"""Two shops report what they sold, and a report may come twice. Put both into one table, each sale once.

Shop and receipt are unique together. A second copy of a report changes nothing.
"""

import sqlite3

shelf = sqlite3.connect(":memory:")
shelf.execute("CREATE TABLE sales (shop TEXT, receipt INTEGER, cents INTEGER, PRIMARY KEY (shop, receipt))")
report = [("north", 1, 250), ("north", 2, 990), ("south", 1, 120)]
for _ in range(2):
    with shelf:
        shelf.executemany("REPLACE INTO sales VALUES (?, ?, ?)", report)
print(shelf.execute("SELECT shop, count(*), sum(cents) FROM sales GROUP BY shop").fetchall())
