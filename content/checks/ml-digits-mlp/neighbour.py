"""A school of 30 rooms connects its phones to 4 desks, and each desk has a bell. How many wires and bells are there?

Then 700 pupils are called in groups of 32, and the last group may be smaller.
"""

import math

rooms, desks, doors = 30, 4, 2
wires_and_bells = sum(before * after + after for before, after in ((rooms, desks), (desks, doors)))
print(wires_and_bells, "wires and bells")
print(math.ceil(700 / 32), "groups")
