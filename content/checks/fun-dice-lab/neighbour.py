"""Three coins are tossed. How likely are two heads, exactly and in a thousand tosses?

product lists the eight ways in which three coins can fall. The simulation counts the same thing by chance.
"""

from itertools import product
from random import choices

ways = list(product("HT", repeat=3))
print("exact:", sum(way.count("H") == 2 for way in ways) / len(ways))

hits = 0
for toss in range(1000):
    hits += choices("HT", k=3).count("H") == 2
print("simulated:", hits / 1000)
