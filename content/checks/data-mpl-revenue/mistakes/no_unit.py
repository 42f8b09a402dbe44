# fails: labels
# hint: both_labels
import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
monthly = retail.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))["Revenue"].sum() / 1000
fig, ax = plt.subplots()
ax.plot(monthly.index, monthly)
ax.scatter(monthly.index[-1:], monthly[-1:], facecolors="none", edgecolors="black")
ax.text(monthly.index[-1], 0.3, "until 9 December")
ax.set_ylim(0)
ax.set_ylabel("Revenue")
ax.set_xlabel("Month")
fig.savefig("out/revenue_line.png", dpi=150)
