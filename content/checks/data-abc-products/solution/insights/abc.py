import matplotlib.pyplot as plt
import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
is_product = sales["StockCode"].str.match(r"\d{5}")
print("no products:", sorted(sales.loc[~is_product, "StockCode"].unique()))

products = (
    sales[is_product].groupby("StockCode")["Revenue"].sum().sort_values(ascending=False).to_frame("revenue")
)
products["share"] = products["revenue"].cumsum() / products["revenue"].sum()
products["class"] = pd.cut(products["share"], [0, 0.80, 0.95, 1.01], labels=list("ABC"))  # free: the last end is open
products.to_csv("out/abc.csv")

fig, ax = plt.subplots()
ax.plot(products["share"].to_numpy())  # free: how it is drawn is open
for limit in (0.80, 0.95):  # free: how it is drawn is open
    ax.axhline(limit, linestyle="--")  # free: how it is drawn is open
fig.savefig("out/abc.png")  # free: where it is drawn is open
