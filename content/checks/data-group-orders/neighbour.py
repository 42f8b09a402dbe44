"""How far did each bicycle ride, how often, and which part of all kilometres was it?

A group is all rides of one bicycle. Each new column says what it reads and what it does with it.
"""

import pandas as pd

rides = pd.DataFrame({"bike": ["red", "blue", "red", "red"], "km": [12.0, 30.0, 8.0, 10.0]})
by_bike = rides.groupby("bike", as_index=False).agg(rides=("km", "count"), longest=("km", "max"), km=("km", "sum"))
by_bike["part"] = by_bike.km.div(rides.km.sum()).round(2)
print(by_bike.sort_values("bike"))
