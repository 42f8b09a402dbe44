"""How many visits had each museum on each weekday? Put the museums below each other, and the days side by side.

A day without visits is a zero and no hole, and the edges show the totals.
"""

import pandas as pd

visits = pd.DataFrame(
    {"museum": ["Art", "Art", "Toys", "Art"], "day": ["Mon", "Tue", "Tue", "Tue"], "people": [40, 25, 60, 5]}
)
grid = pd.crosstab(visits.museum, visits.day, values=visits.people, aggfunc="sum", margins=True)
print(grid.fillna(0).astype(int))
