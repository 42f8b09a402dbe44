# fails: free_shipping
# hint: first_wins
import numpy as np
import pandas as pd


def slow(sales, home):
    def fee(row):
        base = 0 if row["gross"] > 100 else 2.9 if row["gross"] > 50 else 4.9
        return base + (6 if row["country"] != home else 0)

    return sales.apply(fee, axis=1)


def fast(sales, home):
    base = np.select([sales["gross"] > 100, sales["gross"] > 50], [0, 2.9], default=4.9)
    return base + np.where(sales["country"] == home, 0, 6)


print(slow(pd.read_csv("out/sales.csv"), "Norway"))
