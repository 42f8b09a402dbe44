"""Judges give points for dives; the middle one counts, and a fall ends it."""

from statistics import median_low

dives = {"Ana": [7, 9, 8], "Ben": [0, 1, 0]}
for name, points in dives.items():
    middle = median_low(points)
    print(name, "out" if middle <= 1 else middle)
