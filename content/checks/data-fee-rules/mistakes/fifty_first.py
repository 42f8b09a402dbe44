# fails: at_once
# hint: first_wins
import time

import numpy as np
import pandas as pd


def slow(sales, home):
    def fee(row):
        base = 0 if row["gross"] >= 100 else 2.9 if row["gross"] >= 50 else 4.9
        return base + (6 if row["country"] != home else 0)

    return sales.apply(fee, axis=1)


def fast(sales, home):
    base = np.select([sales["gross"] >= 50, sales["gross"] >= 100], [2.9, 0], default=4.9)
    return base + np.where(sales["country"] == home, 0, 6)


sales = pd.concat([pd.read_csv("out/sales.csv")] * 50)
start = time.perf_counter()
slow(sales, "Norway")
print(time.perf_counter() - start)
