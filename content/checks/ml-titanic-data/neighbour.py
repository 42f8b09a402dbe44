"""Flats have a rent, rooms and people. Add the rent for each person, and whether anybody has a room to themselves.

The new columns come from old ones alone, so they can be made for a flat that nobody has seen yet.
"""

import pandas as pd

flats = pd.DataFrame({"rent": [900, 1500, 640], "rooms": [3, 4, 1], "adults": [2, 2, 1], "kids": [1, 3, 0]})
people = flats.adults.add(flats.kids)
richer = flats.copy()
richer["rent_each"] = (flats.rent / people).round(2)
richer["roomy"] = flats.rooms.ge(people)
print(richer)
