"""Flats in the centre cost less on the median than those outside, and yet the centre is dear. What is hidden?

The size hides it. Compare flats of about the same size, and the order turns around.
"""

import pandas as pd

flats = pd.DataFrame(
    {"where": ["centre", "centre", "centre", "outside", "outside", "outside"], "m2": [30, 35, 60, 61, 90, 100], "rent": [600, 680, 1200, 900, 1250, 1400]}
)
print(flats.groupby("where").rent.median())
alike = flats[flats.m2.between(55, 65)]
print(alike.groupby("where").rent.median())
