# fails: average
# hint: per_order
import matplotlib.pyplot as plt
import pandas as pd

plt.style.use("./shop.mplstyle")
retail = pd.read_parquet("data/clean_retail.parquet")
months = retail.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))
series = [months["Revenue"].sum(), months["InvoiceNo"].nunique(), months["Revenue"].mean(), months["CustomerID"].nunique()]
fig, axes = plt.subplots(2, 2, layout="constrained", sharex=True)
for ax, one in zip(axes.flat, series):
    ax.plot(one)
    ax.set_title("a panel")
fig.savefig("out/panels.png")
