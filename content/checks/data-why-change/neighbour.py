"""A car used more petrol this month. How much of that is more kilometres, and how much a thirstier engine?

One part takes the extra kilometres at the old use, the other the extra use on all kilometres of now.
"""

import pandas as pd

before = pd.Series({"town": 300, "motorway": 900})
now = pd.Series({"town": 500, "motorway": 900, "hills": 100})
print("kilometres:", now.subtract(before, fill_value=0).to_dict())

old_use, new_use = 0.06, 0.07
further = (now.sum() - before.sum()) * old_use
thirstier = now.sum() * (new_use - old_use)
print(round(further, 2), "litres by distance,", round(thirstier, 2), "by use")
