# fails: shares
# hint: cumulative
import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
bad = sales["StockCode"].isin(["POST", "M"])
print(sales[bad]["StockCode"].unique())
table = sales[~bad].groupby("StockCode")["Revenue"].sum().sort_values(ascending=False).to_frame("revenue")
table["share"] = table["revenue"] / table["revenue"].sum()
table["class"] = ["A" if share <= 0.8 else "B" if share <= 0.95 else "C" for share in table["share"]]
table.to_csv("out/abc.csv")
