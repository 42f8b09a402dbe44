# fails: large_share
# hint: share_of_money
import pandas as pd

orders = pd.read_parquet("data/clean_retail.parquet").groupby("InvoiceNo")["Revenue"].sum()
print(orders.count(), orders.mean(), orders.median(), orders.std(), orders.quantile(0.1), orders.quantile(0.9))
q1, q3 = orders.quantile(0.25), orders.quantile(0.75)
print(q3 - q1)
print((orders > q3 + 1.5 * (q3 - q1)).mean())
