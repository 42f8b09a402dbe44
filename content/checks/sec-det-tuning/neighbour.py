"""A library lets some readers off their fines for a while. A waiver without a name on it, or past its week, doesn't count.

The waivers are sorted out first. What is left of them makes a set, and the fines are compared with that.
"""

waivers = [("Ana", "flood", 20), ("Ben", "", 30), ("Cleo", "illness", 9)]
fines = [("Ana", 3), ("Ben", 2), ("Cleo", 5)]
week = 12

free = {reader for reader, why, until in waivers if why and until >= week}
print("doesn't count:", [reader for reader, *_ in waivers if reader not in free])
print("still to pay:", [fine for fine in fines if fine[0] not in free])
