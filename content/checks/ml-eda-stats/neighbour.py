"""How long do people wait for a bus? Give the middle half of the waits, and the longest wait in units of that half.

The quartiles hold the middle half between them. One very long wait hardly moves them.
"""

import pandas as pd

waits = pd.Series([3, 4, 4, 6, 7, 8, 9, 48], name="minutes")
low, high = waits.quantile([0.25, 0.75])
print("half of the waits lie between", low, "and", high)
print("the longest is", round(waits.max() / (high - low), 1), "times that width")
print("a typical wait:", waits.median(), "and the mean:", waits.mean())
