# fails: change
# hint: invoices
import pandas as pd


def effects(n0, a0, n1, a1):
    return (n1 - n0) * a0, (a1 - a0) * n1


sales = pd.read_parquet("data/clean_retail.parquet")
months = sales["InvoiceDate"].dt.strftime("%Y-%m")
old, new = sales[months == "2011-10"], sales[months == "2011-11"]
print(effects(len(old), old["Revenue"].mean(), len(new), new["Revenue"].mean()))
print(new["Revenue"].sum() - old["Revenue"].sum())
