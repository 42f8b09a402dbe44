"""A choir notes how long each rehearsal was. How long was the longest of each voice, and which share of its voice was each one?

agg folds each group into one row; transform keeps the rows and tells each one about its group.
"""

import pandas as pd

times = pd.DataFrame({"voice": ["alto", "bass", "alto", "bass", "alto"], "minutes": [50, 90, 70, 30, 80]})
groups = times.groupby("voice")
print(groups.agg(longest=("minutes", "max"), rehearsals=("minutes", "count")))
times["share"] = times.minutes / groups.minutes.transform("sum")
print(times.round(2))
