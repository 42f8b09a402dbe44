import pandas as pd

tips = pd.read_csv("data/tips.csv")
print((tips["total_bill"] > 40).sum(), "bills over 40")
print(((tips["day"] == "Sun") & (tips["size"] >= 4)).sum(), "large parties on Sunday")

shares = tips.assign(tip_pct=100 * tips["tip"] / tips["total_bill"])
ranked = shares.sort_values("tip_pct", ascending=False)
print(ranked[["tip_pct", "total_bill", "tip"]].head(5))
ranked.head(10).to_csv("data/top_tips.csv", index=False)  # free: an index does no harm
print(shares["tip_pct"].mean())
