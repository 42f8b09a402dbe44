"""A library wants to know which readers stayed away this year, and whether a long pause last year would have told so.

The year is cut in two by a date. What lies behind it makes the label, and what lies before it makes the guess.
"""

import pandas as pd

loans = pd.DataFrame({"reader": ["a", "a", "b", "c", "c"], "day": [3, 120, 20, 90, 130]})
past = loans[loans.day < 100]
came_back = past.reader.drop_duplicates().isin(loans[loans.day >= 100].reader)
pause = 100 - past.groupby("reader").day.max()
print("stayed away:", sorted(set(past.reader) - set(loans[loans.day >= 100].reader)), came_back.sum(), "came back")
print("long pause:", list(pause[pause > 50].index))
