# fails: products
# hint: products_only
import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
good = sales["StockCode"].str.isdigit()
print(sales[~good]["StockCode"].unique())
table = sales[good].groupby("StockCode")["Revenue"].sum().sort_values(ascending=False).to_frame("revenue")
table["share"] = table["revenue"].cumsum() / table["revenue"].sum()
table["class"] = ["A" if share <= 0.8 else "B" if share <= 0.95 else "C" for share in table["share"]]
table.to_csv("out/abc.csv")
