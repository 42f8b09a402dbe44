"""Which flats in a street are unusually small, and what is the typical size?

Half of all flats lie between the quartiles. What lies far below the lower one stands out.
"""

import pandas as pd

flats = pd.Series([62, 58, 71, 66, 12, 80, 64], name="square metres")
low, middle, high = flats.quantile([0.25, 0.5, 0.75])
print("typical:", middle, "on average:", round(flats.mean()))
print("half of them are from", low, "to", high)
print("unusually small:", flats[flats.lt(low - 1.5 * (high - low))].tolist())
