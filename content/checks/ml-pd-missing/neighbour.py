"""A weather station missed some days. Drop the days without a temperature, and call a missing wind "calm".

A gap in what you need costs the row; a gap in what you can name gets a name.
"""

import pandas as pd

days = pd.DataFrame({"celsius": [4.5, None, 7.0, 6.1], "wind": ["west", "north", None, None]})
print(int(days.isna().to_numpy().sum()), "gaps")
usable = days[days.celsius.notna()].copy()
usable.wind = usable.wind.where(usable.wind.notna(), "calm")
print(usable)
print("coldest:", usable.celsius.min())
