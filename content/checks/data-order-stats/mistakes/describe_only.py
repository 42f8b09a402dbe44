# fails: tenths
# hint: percentiles
import pandas as pd

orders = pd.read_parquet("data/clean_retail.parquet").groupby("InvoiceNo")["Revenue"].sum()
print(orders.describe())
q1, q3 = orders.quantile(0.25), orders.quantile(0.75)
print(q3 - q1)
print(orders[orders > q3 + 1.5 * (q3 - q1)].sum() / orders.sum())
