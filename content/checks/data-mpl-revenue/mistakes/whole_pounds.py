# fails: line
# hint: thousands
import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
monthly = retail.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))["Revenue"].sum()
fig, ax = plt.subplots()
ax.plot(monthly.index, monthly)
ax.set_ylabel("Revenue (£)")
ax.set_xlabel("Month")
fig.savefig("out/revenue_line.png", dpi=150)
