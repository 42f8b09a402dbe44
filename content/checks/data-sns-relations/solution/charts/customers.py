import pandas as pd
import seaborn as sns

retail = pd.read_parquet("data/clean_retail.parquet")
df = retail.groupby("CustomerID").agg(
    orders=("InvoiceNo", "nunique"),
    revenue=("Revenue", "sum"),
    first_month=("InvoiceDate", "min"),
    country=("Country", "first"),
)
df["first_month"] = df["first_month"].dt.to_period("M")
df["place"] = df["country"].where(df["country"] == "United Kingdom", "other")

rho = df["orders"].rank().corr(df["revenue"].rank())
grid = sns.relplot(df, x="orders", y="revenue", col="place", alpha=0.4)  # free: how dense the points are
grid.set(xscale="log", yscale="log")
grid.figure.suptitle(f"Orders and revenue: rank correlation {rho:.2f}", y=1.03)  # free: where it stands
grid.savefig("out/customers.png")
