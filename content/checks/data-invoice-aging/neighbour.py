"""Sort library books by how long they are overdue, and count those that are still out.

What came back doesn't count. The right end of each shelf belongs to it.
"""

import pandas as pd

loans = pd.DataFrame({"book": list("abcdef"), "days over": [-3, 0, 7, 8, 21, 40], "back": [0, 0, 0, 0, 1, 0]})
out = loans.query("back == 0")
shelf = pd.cut(out["days over"], bins=[-1000, 0, 7, 28, 1000], labels=["in time", "a week", "a month", "longer"])
print(out.book.groupby(shelf, observed=False).count())
