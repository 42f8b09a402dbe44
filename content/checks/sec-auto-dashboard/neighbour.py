"""A post office looks at its counters: parcels waiting by size, letters by day, and the usual wait. It reads and never writes.

Each number is one small question. When nothing is there yet, it says none instead of failing.
"""

import sqlite3
from statistics import median_low

office = sqlite3.connect(":memory:")
office.execute("CREATE TABLE parcels (size TEXT, waiting INTEGER, minutes INTEGER)")
office.executemany("INSERT INTO parcels VALUES (?, ?, ?)", [("big", 1, 9), ("big", 0, 3), ("small", 1, 5)])
office.execute("PRAGMA query_only = 1")

print(office.execute("SELECT size, sum(waiting) FROM parcels GROUP BY size").fetchall())
waits = [minutes for (minutes,) in office.execute("SELECT minutes FROM parcels")]
print("usual wait:", median_low(waits) if waits else "none")
