"""A hiker notes the height every hour. What was the longest way down from a summit, and how uneven were the hours?

The highest point so far is known in each hour. What lies below it is the way down from there.
"""

import pandas as pd

height = pd.Series([600, 900, 850, 1400, 1100, 1250])
summit = height.expanding().max()
print("longest way down:", summit.sub(height).max(), "m")
steps = height.diff().dropna()
print("an hour differs by", round(steps.std()), "m from the others")
