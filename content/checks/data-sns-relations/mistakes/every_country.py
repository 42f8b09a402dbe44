# fails: panels
# hint: col
import pandas as pd
import seaborn as sns

retail = pd.read_parquet("data/clean_retail.parquet")
df = retail.groupby("CustomerID").agg(orders=("InvoiceNo", "nunique"), revenue=("Revenue", "sum"), c=("Country", "first"))
grid = sns.relplot(data=df, x="orders", y="revenue", hue="c", alpha=0.4)
grid.set(xscale="log", yscale="log")
grid.savefig("out/customers.png")
