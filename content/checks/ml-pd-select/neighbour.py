"""A rowing club notes its boats. How many of the eights are older than ten years, and which two boats cost most a seat?

Two conditions, each in its own brackets, are joined by &. nlargest sorts and cuts at once.
"""

import pandas as pd

boats = pd.DataFrame(
    {"name": ["Heron", "Otter", "Gull", "Swan"], "seats": [8, 4, 8, 2], "age": [12, 3, 7, 15], "price": [9000, 7000, 21000, 1500]}
)
old_eights = boats.loc[(boats.seats == 8) & (boats.age > 10)]
print(len(old_eights), "old eight")
boats["by_seat"] = boats.price.div(boats.seats)
print(boats.nlargest(2, "by_seat").name.tolist())
