"""A doorbell notes when it rings. How often was it silent for a whole day, and how often does it ring in a day?

Asking for every day of the calendar brings back the days on which nothing happened.
"""

import pandas as pd

rings = pd.to_datetime(["2024-05-01 09:10", "2024-05-01 17:00", "2024-05-04 11:30", "2024-05-07 08:00"])
counts = pd.Series(1, index=rings).groupby(rings.normalize()).count().asfreq("D", fill_value=0)
print(counts)
print("silent days:", counts.eq(0).sum())
print("on average:", counts.mean(), "or on days with a visitor:", counts[counts.ne(0)].mean())
