# fails: one_stands_out
# hint: one_colour
import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
retail = retail[retail["Country"] != "United Kingdom"]
revenue = retail.groupby("Country")["Revenue"].sum().sort_values(ascending=False)
bars = revenue[:8].copy()
bars["All others"] = revenue[8:].sum()
fig, ax = plt.subplots()
ax.bar_label(ax.barh(bars.index, bars, color="grey"), [f"£{value / 1000:.0f}k" for value in bars])
ax.invert_yaxis()
ax.spines[["top", "right"]].set_visible(False)
ax.set_title("Revenue by country")
fig.savefig("out/countries.png")
