"""A market notes pumpkins with weight and girth, sometimes twice, sometimes with a 0. How many real ones are there?

Notes in doubles are made one, and a pumpkin with a 0 in either measure can't be real.
"""

import pandas as pd

pumpkins = pd.DataFrame({"kilos": [3.5, 3.5, 0, 8.0, 5.2], "girth": [70, 70, 66, 0, 81]})
once = pumpkins[~pumpkins.duplicated()]
real = once.loc[once.min(axis="columns") != 0]
print(len(pumpkins), "notes,", len(real), "pumpkins")
print(real)
