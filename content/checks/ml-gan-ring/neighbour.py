"""Throw 500 darts at a board. How many land in the ring between 10 and 11 cm from the middle?

Each dart misses by chance to the side and in height. The distance from the middle comes from both.
"""

import math
import random

chance = random.Random(4)
darts = [(chance.gauss(0, 8), chance.gauss(0, 8)) for _ in range(500)]
distances = [math.hypot(*dart) for dart in darts]
hits = sum(10 <= distance <= 11 for distance in distances)
print(hits, "hits, nearest to the middle:", round(min(distances), 2), "cm")
