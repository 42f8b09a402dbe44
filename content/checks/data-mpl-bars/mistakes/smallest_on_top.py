# fails: largest_first
# hint: on_top
import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
retail = retail[retail["Country"] != "United Kingdom"]
revenue = retail.groupby("Country")["Revenue"].sum().sort_values(ascending=False)
bars = revenue[:8].copy()
bars["All others"] = revenue[8:].sum()
fig, ax = plt.subplots()
drawn = ax.barh(bars.index, bars, color=["red"] + ["grey"] * 8)
ax.bar_label(drawn, [f"£{value / 1000:.0f}k" for value in bars])
ax.spines[["top", "right"]].set_visible(False)
ax.set_title("8 countries bring most")
fig.savefig("out/countries.png")
