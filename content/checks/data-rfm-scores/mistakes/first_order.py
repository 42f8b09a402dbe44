# fails: recency
# hint: from_today
import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
rfm = sales.groupby("CustomerID").agg(first=("InvoiceDate", "min"), frequency=("InvoiceNo", "nunique"), money=("Revenue", "sum"))
rfm["recency"] = (pd.Timestamp("2011-12-10") - rfm["first"]).dt.days
rfm["R"] = pd.qcut(rfm["recency"], 5, labels=[5, 4, 3, 2, 1])
rfm["F"] = pd.qcut(rfm["frequency"].rank(method="first"), 5, labels=[1, 2, 3, 4, 5])
rfm["M"] = pd.qcut(rfm["money"], 5, labels=[1, 2, 3, 4, 5])
rfm["segment"] = "others"
rfm.to_csv("out/rfm.csv")
