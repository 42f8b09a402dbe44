"""Part twelve apples into four boxes of three, from light to heavy, although some weigh the same.

Ranks are never equal, so each box gets its three. The labels say which box it is.
"""

import pandas as pd

grams = pd.Series([150, 150, 150, 150, 162, 170, 171, 180, 180, 195, 201, 230])
place = grams.rank(method="first")
box = pd.qcut(place, q=4, labels=["small", "medium", "large", "giant"])
print(grams.groupby(box, observed=True).agg(["count", "min", "max"]))
