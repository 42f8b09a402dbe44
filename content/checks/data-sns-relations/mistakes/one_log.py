# fails: logarithmic
# hint: both_log
import pandas as pd
import seaborn as sns

retail = pd.read_parquet("data/clean_retail.parquet")
df = retail.groupby("CustomerID").agg(orders=("InvoiceNo", "nunique"), revenue=("Revenue", "sum"), c=("Country", "first"))
df["uk"] = df["c"] == "United Kingdom"
rho = df["orders"].rank().corr(df["revenue"].rank())
grid = sns.relplot(data=df, x="orders", y="revenue", col="uk", alpha=0.4)
grid.set(yscale="log")
grid.figure.suptitle(f"Spearman {rho:.2f}")
grid.savefig("out/customers.png")
