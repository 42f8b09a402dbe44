import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
monthly = retail.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))["Revenue"].sum() / 1000

fig, ax = plt.subplots(figsize=(9, 5))  # free: the size is open
ax.plot(monthly.index[:-1], monthly.iloc[:-1], marker="o", color="steelblue")
ax.plot(monthly.index[-1:], monthly.iloc[-1:], marker="o", color="steelblue", markerfacecolor="none")
ax.annotate("until 9 December", (monthly.index[-1], monthly.iloc[-1]), textcoords="offset points", xytext=(-60, -15))  # free: where it stands
ax.set_ylim(bottom=0)
ax.set_xlabel("Month")
ax.set_ylabel("Revenue in thousand £")
ax.set_title("Revenue by month")  # free: a title is open
fig.savefig("out/revenue_line.png", dpi=150)  # free: how fine it is saved doesn't show here
