"""A diary has the steps of each day. Show the best day so far beside each day, and the place of each day in its week.

The order of a window says what "so far" means; its partition says where the places begin anew.
"""

import sqlite3

diary = sqlite3.connect(":memory:")
diary.execute("CREATE TABLE steps (week INTEGER, day INTEGER, steps INTEGER)")
days = [(1, 1, 4000), (1, 2, 9000), (1, 3, 7000), (2, 4, 12000), (2, 5, 3000)]
diary.executemany("INSERT INTO steps VALUES (?, ?, ?)", days)

best = "SELECT day, steps, MAX(steps) OVER (ORDER BY day) FROM steps"
print(diary.execute(best).fetchall())
place = "SELECT week, day, DENSE_RANK() OVER (PARTITION BY week ORDER BY steps DESC) FROM steps"
print(diary.execute(place).fetchall())
