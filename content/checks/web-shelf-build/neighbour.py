"""A cloakroom keeps coats by number. Move one to another hook, hand one out, and say which numbers are wrong.

The cursor counts the rows that a statement touched. Nothing touched means a wrong number.
"""

import sqlite3

room = sqlite3.connect(":memory:")
room.executescript("CREATE TABLE coats (number INTEGER, hook TEXT); INSERT INTO coats VALUES (7, 'A'), (8, 'B');")

for number, hook in ((7, "C"), (70, "D")):
    moved = room.execute("UPDATE coats SET hook = :hook WHERE number = :number", {"hook": hook, "number": number})
    print(number, "moved" if moved.rowcount else "is no number of ours")

print(room.execute("SELECT number, hook FROM coats WHERE hook LIKE 'c'").fetchall())
