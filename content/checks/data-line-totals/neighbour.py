"""A bakery sells by weight. Give a table with the cost of each sale, and leave the table of sales as it was.

assign gives a new table, so the old one stays. A whole column is multiplied at once.
"""

import pandas as pd

sales = pd.DataFrame({"bread": ["rye", "oat"], "kilos": [1.2, 0.75], "per_kilo": [6.4, 8.0]})
priced = sales.assign(cost=lambda table: table.kilos.mul(table.per_kilo))
print(priced)
print(list(sales.columns))
print("all together:", priced.cost.sum())
