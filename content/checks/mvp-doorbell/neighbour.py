"""A hotel's bell rings for one guest several times. Each ring counts once, and the register changes only if need be.

The rowcount of an insert that was ignored is 0; the register keeps the room of today.
"""

import sqlite3

hotel = sqlite3.connect(":memory:")
hotel.execute("CREATE TABLE rings (number INTEGER PRIMARY KEY)")
register = {}
for ring, room in [(7, "12"), (7, "12"), (8, "12"), (9, "31")]:
    fresh = hotel.execute("INSERT OR IGNORE INTO rings VALUES (?)", [ring]).rowcount == 1
    if fresh and register.get("guest") != room:
        register["guest"] = room
        print("ring", ring, "moves the guest to", room)
