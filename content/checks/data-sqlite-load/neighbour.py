"""Store pupils and their lockers, where a locker can belong to one pupil only. Show which wishes are refused.

The table itself says what may be true, so the second wish for locker 7 is refused, and the loop goes on.
"""

import sqlite3

school = sqlite3.connect(":memory:")
school.execute("CREATE TABLE lockers (locker INTEGER UNIQUE, pupil TEXT)")
for wish in [(7, "Mia"), (8, "Ben"), (7, "Zoe"), (9, "Eli")]:
    try:
        school.execute("INSERT INTO lockers VALUES (?, ?)", wish)
    except sqlite3.IntegrityError as refusal:
        print("refused:", wish, refusal)

print(school.execute("SELECT pupil, locker FROM lockers").fetchall())
