"""Does practice help at the piano? Compare two correlations of hours and mistakes, one by values and one by ranks.

Ranks ask only whether more goes with less. The last player with 60 hours bends the values, not the ranks.
"""

import pandas as pd

players = pd.DataFrame({"hours": [1, 2, 4, 8, 60], "mistakes": [40, 22, 15, 9, 7]})
for kind in ("pearson", "spearman"):
    table = players.corr(method=kind)
    print(kind, table.loc["hours", "mistakes"].round(3))
