"""Flats in the centre cost less on the median than those outside, and yet the centre is dear. What is hidden?

The size hides it. Compare flats of about the same size, and the order turns around.
"""

from statistics import median

flats = [("centre", 30, 600), ("centre", 35, 680), ("centre", 60, 1200), ("outside", 61, 900), ("outside", 90, 1250), ("outside", 100, 1400)]
for least, most in ((0, 200), (55, 65)):
    print("from", least, "to", most, "square metres")
    for place in ("centre", "outside"):
        print(place, median(rent for where, size, rent in flats if where == place and least <= size <= most))
