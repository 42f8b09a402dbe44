"""A walk through rooms: each room has a door to the next one, and one day somebody builds a door back. Walk without going in circles.

The generator yields each room and keeps what it has seen. It stops at the end, at the limit, or at a room it knows.
"""


def rooms(doors, start, limit):
    seen = set()
    room = start
    while room and room not in seen and len(seen) < limit:
        seen.add(room)
        yield room
        room = doors.get(room)


house = {"hall": "kitchen", "kitchen": "garden", "garden": "hall"}
print(list(rooms(house, "hall", 10)))
print(list(rooms(house, "hall", 2)))
print(list(rooms({"attic": "stairs"}, "attic", 10)))
