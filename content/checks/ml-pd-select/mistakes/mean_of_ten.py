# fails: mean_share
# hint: all_bills
import pandas as pd

tips = pd.read_csv("data/tips.csv")
print(len(tips[tips["total_bill"] > 40]))
print(len(tips[(tips["day"] == "Sun") & (tips["size"] >= 4)]))
shares = tips.assign(tip_pct=tips["tip"] / tips["total_bill"] * 100).sort_values("tip_pct", ascending=False)
print(shares["tip_pct"].head())
top = shares.head(10)
top.to_csv("data/top_tips.csv", index=False)
print(top["tip_pct"].mean())
