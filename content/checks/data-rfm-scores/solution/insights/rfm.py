import numpy as np
import pandas as pd

TODAY = pd.Timestamp("2011-12-10")
UP = [1, 2, 3, 4, 5]

sales = pd.read_parquet("data/clean_retail.parquet")
rfm = sales.groupby("CustomerID").agg(
    recency=("InvoiceDate", lambda dates: (TODAY - dates.max()).days),
    frequency=("InvoiceNo", "nunique"),
    money=("Revenue", "sum"),
)
rfm["R"] = pd.qcut(rfm["recency"], 5, labels=UP[::-1]).astype(int)
rfm["F"] = pd.qcut(rfm["frequency"].rank(method="first"), 5, labels=UP).astype(int)
rfm["M"] = pd.qcut(rfm["money"], 5, labels=UP).astype(int)

rules = {
    "champions": (rfm["R"] >= 4) & (rfm["F"] >= 4),  # free: the rules are open
    "new": (rfm["R"] >= 4) & (rfm["F"] <= 2),  # free: the rules are open
    "at risk": (rfm["R"] <= 2) & (rfm["F"] >= 3),  # free: the rules are open
    "lost": (rfm["R"] <= 2) & (rfm["F"] <= 2),  # free: the rules are open
}
rfm["segment"] = np.select(list(rules.values()), list(rules), default="others")
rfm.to_csv("out/rfm.csv")
print(rfm.groupby("segment")["money"].agg(["size", "sum"]))
