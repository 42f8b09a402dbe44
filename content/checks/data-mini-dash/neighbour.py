"""A gym tells its average weight, but only for classes of at least five, since in a small one everybody would know who is meant.

The size decides first, and only then anything is computed.
"""

from statistics import mean


def average(weights):
    if len(weights) >= 5:
        return f"{mean(weights):.0f} kg"
    return f"{len(weights)} people, too few to tell"


print(average([61, 75, 82, 58, 90, 68]))
print(average([61, 75]))
