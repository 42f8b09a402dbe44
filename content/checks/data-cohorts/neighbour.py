"""Trees were planted in several years and measured in later ones. How many of each year's trees still stood at which age?

The year of planting is a tree's first year, and its age is the year of the note minus that.
"""

import pandas as pd

notes = pd.DataFrame({"tree": [1, 2, 3, 1, 3, 4, 3, 4], "year": [2019, 2019, 2020, 2020, 2021, 2021, 2022, 2022]})
planted = notes.groupby("tree", as_index=False).year.min()
notes = notes.merge(planted, on="tree", suffixes=("", "_planted"))
notes["age"] = notes.year.sub(notes.year_planted)
print(pd.crosstab(notes.year_planted, notes.age, values=notes.tree, aggfunc="nunique"))
