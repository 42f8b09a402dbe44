"""A garden has plots, and each gardener may only harvest the own one. Say who got how many beans.

The question for the owner is part of the query, so a wrong name simply touches nothing.
"""

import sqlite3

garden = sqlite3.connect(":memory:")
garden.execute("CREATE TABLE plots (number INTEGER, gardener TEXT, beans INTEGER)")
garden.executemany("INSERT INTO plots VALUES (?, ?, ?)", [(1, "Ana", 30), (2, "Ben", 12)])

for gardener, number in (("Ana", 1), ("Ana", 2), (None, 2)):
    touched = garden.execute("UPDATE plots SET beans = 0 WHERE number = ? AND gardener = ?", (number, gardener)).rowcount
    print(gardener, number, "harvested" if touched else "no such plot")
print(garden.execute("SELECT number, beans FROM plots").fetchall())
