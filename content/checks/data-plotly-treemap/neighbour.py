"""A club sums up its costs: the two largest in each season keep their name, the rest becomes one entry.

The rank is given within a season, so each season has large ones of its own.
"""

import pandas as pd

costs = pd.DataFrame(
    {"season": ["summer"] * 4 + ["winter"] * 3, "what": list("abcdefg"), "euros": [50, 20, 5, 3, 90, 40, 7]}
)
costs = costs.sort_values("euros", ascending=False)
small = costs.groupby("season").cumcount().gt(1)
costs.loc[small, "what"] = "the rest"
print(costs.pivot_table("euros", ["season", "what"], aggfunc="sum"))
