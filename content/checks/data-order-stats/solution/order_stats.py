import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
orders = retail.groupby("InvoiceNo")["Revenue"].sum()

print("count:", len(orders))
print("mean:", round(orders.mean(), 2))  # free: how it is rounded is open
print("median:", orders.median())
print("standard deviation:", round(orders.std(), 2))  # free: how it is rounded is open
print("10th and 90th percentile:", *orders.quantile([0.1, 0.9]).round(2))  # free: how it is rounded is open

q1, q3 = orders.quantile([0.25, 0.75])
print("interquartile range:", q3 - q1)

large = orders[orders > q3 + 1.5 * (q3 - q1)]  # free: no order lies near the limit
print(f"share of the large ones: {large.sum() / orders.sum():.1%}")
