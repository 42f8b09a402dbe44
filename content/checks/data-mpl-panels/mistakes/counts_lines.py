# fails: revenue
# hint: each_once
import matplotlib.pyplot as plt
import pandas as pd

plt.style.use("./shop.mplstyle")
retail = pd.read_parquet("data/clean_retail.parquet")
months = retail.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))
revenue, orders = months["Revenue"].sum(), months["InvoiceNo"].count()
fig, axes = plt.subplots(2, 2, layout="constrained", sharex=True)
for ax, series in zip(axes.flat, [revenue, orders, revenue / orders, months["CustomerID"].nunique()]):
    ax.plot(series)
    ax.set_title("a panel")
fig.savefig("out/panels.png")
