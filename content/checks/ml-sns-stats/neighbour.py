"""A café noted the minutes of its guests. Compare guests in the morning and the evening in one picture, coloured by table or bar.

The table is tidy, one row a guest, so each role in the picture is the name of a column.
"""

import pandas as pd
import seaborn as sns

rows = [("morning", "bar", 8), ("morning", "table", 25), ("morning", "bar", 11), ("evening", "table", 95), ("evening", "bar", 40), ("evening", "table", 70)]
guests = pd.DataFrame(rows, columns=["when", "seat", "minutes"])
axes = sns.stripplot(data=guests, x="minutes", y="when", hue="seat")
axes.figure.savefig("guests.png")
print(len(axes.collections), "groups of dots")
