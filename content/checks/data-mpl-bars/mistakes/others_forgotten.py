# fails: nine
# hint: eight_and_others
import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
retail = retail[retail["Country"] != "United Kingdom"]
bars = retail.groupby("Country")["Revenue"].sum().nlargest(8)
fig, ax = plt.subplots()
drawn = ax.barh(bars.index, bars, color=["red"] + ["grey"] * 7)
ax.bar_label(drawn, [f"£{value / 1000:.0f}k" for value in bars])
ax.invert_yaxis()
fig.savefig("out/countries.png")
