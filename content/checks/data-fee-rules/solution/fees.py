import time

import numpy as np
import pandas as pd


def fee_of(row, home):
    if row["gross"] >= 100:
        fee = 0.0
    elif row["gross"] >= 50:
        fee = 2.90
    else:
        fee = 4.90
    return fee if row["country"] == home else fee + 6.00


def slow(sales, home):
    return sales.apply(fee_of, axis=1, args=(home,))


def fast(sales, home):
    base = np.select([sales["gross"] >= 100, sales["gross"] >= 50], [0.0, 2.90], default=4.90)
    return base + np.where(sales["country"] == home, 0.0, 6.00)


def main():
    sales = pd.concat([pd.read_csv("out/sales.csv")] * 50, ignore_index=True)  # free: how many rows are timed
    for rule in (slow, fast):
        start = time.perf_counter()
        rule(sales, "Norway")  # free: what is timed leaves no trace
        print(rule.__name__, f"{time.perf_counter() - start:.4f} s")  # free: a time is open


if __name__ == "__main__":
    main()
