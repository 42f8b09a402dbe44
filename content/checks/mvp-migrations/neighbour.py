"""Two bookings belong together, a train and a hotel. If the second one fails, the first one may not stay.

A transaction holds both; after an error rollback takes back whatever it has done so far.
"""

import sqlite3

trips = sqlite3.connect(":memory:", isolation_level=None)
trips.execute("CREATE TABLE bookings (what TEXT UNIQUE)")
for pair in [("train", "hotel"), ("boat", "hotel")]:
    trips.execute("BEGIN")
    try:
        for what in pair:
            trips.execute("INSERT INTO bookings VALUES (?)", (what,))
        trips.execute("COMMIT")
    except sqlite3.IntegrityError as error:
        trips.execute("ROLLBACK")
        print(pair, "taken back:", error)
print(trips.execute("SELECT what FROM bookings").fetchall())
