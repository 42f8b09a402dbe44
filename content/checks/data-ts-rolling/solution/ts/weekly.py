import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet").set_index("InvoiceDate")
weeks = retail["Revenue"].resample("W-SUN").sum().iloc[:-1].rename_axis("week").to_frame("revenue")

weeks["rolling"] = weeks["revenue"].rolling(4).mean()
weeks["change"] = 100 * weeks["revenue"].pct_change()
before = weeks["revenue"].shift(1).rolling(8)
weeks["z"] = (weeks["revenue"] - before.mean()) / before.std()
weeks.to_csv("out/weekly.csv")

unusual = weeks[weeks["z"].abs() > 2]  # free: no score lies near 2
print(unusual)

fig, ax = plt.subplots()
ax.plot(weeks[["revenue", "rolling"]])  # free: how it is drawn is open
for week, revenue in unusual["revenue"].items():
    ax.annotate(f"{week:%d %b}: {revenue:.0f}", (week, revenue))  # free: how it is marked is open
fig.savefig("out/weekly.png")  # free: where it is drawn is open
