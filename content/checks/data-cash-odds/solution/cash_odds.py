import numpy as np
import pandas as pd

COSTS = 34_000  # free: one more or less hardly shows


def months(mean, deviation):
    """Give the revenue of 10,000 months."""
    rng = np.random.default_rng(42)
    days = rng.normal(mean, deviation, (10000, 30)).clip(0)
    return days.sum(axis=1)


def report(revenue):
    print("mean:", round(revenue.mean(), 2))  # free: how it is rounded is open
    print("percentiles:", np.percentile(revenue, [5, 50, 95]).round(2))  # free: how it is rounded is open
    print("chance of a loss:", (revenue < COSTS).mean())  # free: no month is exactly 34,000


report(months(1200, 300))

sales = pd.read_csv("out/sales.csv")
daily = sales.groupby("order_date")["net"].sum()
report(months(daily.mean(), daily.std()))  # free: these are the learner's own
