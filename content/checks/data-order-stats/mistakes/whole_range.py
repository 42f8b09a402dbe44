# fails: quartiles
# hint: range_between
import pandas as pd

orders = pd.read_parquet("data/clean_retail.parquet").groupby("InvoiceNo")["Revenue"].sum()
print(orders.count(), orders.mean(), orders.median(), orders.std(), orders.quantile(0.1), orders.quantile(0.9))
iqr = orders.quantile(0.9) - orders.quantile(0.1)
print(iqr)
print(orders[orders > orders.quantile(0.9) + 1.5 * iqr].sum() / orders.sum())
