"""Rooms of a museum, each with a door to the next one. Walk through them and sort the pictures by year.

The walk is a generator, so whoever is tired after the first picture has entered one room only.
"""

ROOMS = {"hall": (["Sea-1899"], "tower"), "tower": (["Cat-905", "Owl-1750"], None)}


def walk(room):
    while room is not None:
        print("entering", room)
        pictures, room = ROOMS[room]
        yield from pictures


print(next(walk("hall")))
print(sorted(walk("hall"), key=lambda picture: int(picture.partition("-")[2])))
