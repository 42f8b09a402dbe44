"""A ferry takes cars up to 5 metres, and only until ten minutes before it leaves. What is wrong with a booking?

Moments are compared as they are. Each complaint gets a name, and none of them ends the search.
"""

from datetime import datetime, timedelta

leaves = datetime(2026, 7, 4, 9, 30)


def complaints(length, arrives):
    found = []
    if length > 5.0:
        found.append(("length", "the deck is too short"))
    if arrives > leaves - timedelta(minutes=10):
        found.append(("arrives", "the gate is closed"))
    return found


print(complaints(4.2, datetime(2026, 7, 4, 9, 20)))
print(complaints(5.5, datetime(2026, 7, 4, 9, 25)))
