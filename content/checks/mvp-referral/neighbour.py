"""A bakery gives a stamp for each day, at most two in a week, and never two on one day.

The table refuses a second row of a day; the week's stamps are counted before.
"""

import sqlite3

card = sqlite3.connect(":memory:")
card.execute("CREATE TABLE stamps (day INTEGER PRIMARY KEY)")
for day in (1, 1, 3, 5, 9):
    week = card.execute("SELECT count(*) FROM stamps WHERE day > ? - 7", (day,)).fetchone()[0]
    if week == 2:
        print("day", day, "enough for this week")
        continue
    changed = card.execute("INSERT OR IGNORE INTO stamps VALUES (?)", (day,)).rowcount
    print("day", day, "stamp" if changed else "has one")
