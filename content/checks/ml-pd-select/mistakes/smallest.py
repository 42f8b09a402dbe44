# fails: top_ten
# hint: highest_first
import pandas as pd

tips = pd.read_csv("data/tips.csv")
print(len(tips[tips["total_bill"] > 40]))
print(len(tips[(tips["day"] == "Sun") & (tips["size"] >= 4)]))
shares = tips.assign(tip_pct=tips["tip"] / tips["total_bill"] * 100).sort_values("tip_pct")
print(shares.head())
shares.head(10).to_csv("data/top_tips.csv")
print(shares["tip_pct"].mean())
