# fails: by_country
# hint: all_countries
import pandas as pd


def effects(n0, a0, n1, a1):
    return (n1 - n0) * a0, (a1 - a0) * n1


sales = pd.read_parquet("data/clean_retail.parquet")
months = sales["InvoiceDate"].dt.strftime("%Y-%m")
old, new = sales[months == "2011-10"], sales[months == "2011-11"]
n0, n1 = old["InvoiceNo"].nunique(), new["InvoiceNo"].nunique()
parts = effects(n0, old["Revenue"].sum() / n0, n1, new["Revenue"].sum() / n1)
print(*(round(float(part), 2) for part in parts), round(float(sum(parts)), 2))
print((new.groupby("Country")["Revenue"].sum() - old.groupby("Country")["Revenue"].sum()).round(2))
