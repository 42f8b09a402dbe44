import numpy as np
import pandas as pd

GROUPS = [(120, 10, 12, 40), (90, 60, 5, 90), (80, 200, 2, 30), (50, 30, 25, 250)]  # free: what the groups are like is yours
rng = np.random.default_rng(0)  # free: the seed is yours

parts = []
for size, days, orders, basket in GROUPS:
    parts.append(pd.DataFrame({
        "days": rng.poisson(days, size),
        "orders": 1 + rng.poisson(orders, size),  # free: how the people differ is yours
        "basket": rng.lognormal(np.log(basket), 0.3, size).round(2),  # free: how the people differ is yours
    }))
pd.concat(parts).to_csv("segments/customers.csv", index=False)
