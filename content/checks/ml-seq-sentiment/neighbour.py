"""A hotel writes its guests as room numbers, and each door shows the number plus 100. Who stands behind these doors?

The list of rooms is turned around, and the doors without a guest are passed over.
"""

rooms = {"Ivo": 7, "Lea": 3, "Max": 12}
doors = dict(zip((100 + room for room in rooms.values()), rooms))
seen = []
for door in [103, 199, 112, 100]:
    guest = doors.get(door)
    if guest:
        seen.append(guest)
print(" and ".join(seen))
