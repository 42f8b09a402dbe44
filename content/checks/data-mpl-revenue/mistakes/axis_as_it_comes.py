# fails: from_zero
# hint: bottom
import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
monthly = retail.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))["Revenue"].sum() / 1000
fig, ax = plt.subplots()
ax.plot(monthly.index[:-1], monthly[:-1], marker="o")
ax.plot(monthly.index[-1:], monthly[-1:], marker="o", mfc="white")
ax.text(monthly.index[-1], 0.3, "until 9 December")
ax.set_ylabel("Revenue (thousand £)")
ax.set_xlabel("Month")
fig.savefig("out/revenue_line.png", dpi=150)
