import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
abroad = retail[retail["Country"] != "United Kingdom"]
revenue = abroad.groupby("Country")["Revenue"].sum().sort_values(ascending=False)

bars = revenue.head(8)
bars["All others"] = revenue.iloc[8:].sum()
colors = ["tab:orange"] + ["lightgrey"] * 8

fig, ax = plt.subplots(layout="constrained")
drawn = ax.barh(bars.index, bars, color=colors)
ax.bar_label(drawn, labels=[f"£{value / 1000:.0f}k" for value in bars], padding=4)  # free: the distance is open
ax.invert_yaxis()
ax.spines[["top", "right"]].set_visible(False)
ax.set_title(f"{bars.index[0]} brings {bars.iloc[0] / revenue.sum():.0%} of the revenue abroad")  # free: which finding is open
fig.savefig("out/countries.png")
