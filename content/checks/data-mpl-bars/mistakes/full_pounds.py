# fails: labels
# hint: labelled
import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
retail = retail[retail["Country"] != "United Kingdom"]
revenue = retail.groupby("Country")["Revenue"].sum().sort_values(ascending=False)
bars = revenue[:8].copy()
bars["All others"] = revenue[8:].sum()
fig, ax = plt.subplots()
ax.bar_label(ax.barh(bars.index, bars, color=["red"] + ["grey"] * 8))
ax.invert_yaxis()
ax.spines[["top", "right"]].set_visible(False)
ax.set_title("8 countries bring most")
fig.savefig("out/countries.png")
