"""A baker sells more on some days and ever more over the weeks. How much is a Saturday better than its week?

The level of each week is taken away first; what is left on average belongs to the day.
"""

import pandas as pd

sold = pd.DataFrame({"Thu": [40, 44, 47], "Fri": [45, 50, 52], "Sat": [80, 83, 90]}, index=["w1", "w2", "w3"])
level = sold.mean(axis="columns")
above = sold.sub(level, axis="index")
print("level of the weeks:", level.round(1).tolist())
print(above.mean().round(1).to_dict(), "together", round(above.mean().sum(), 6))
