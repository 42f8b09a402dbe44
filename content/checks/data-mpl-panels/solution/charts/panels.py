import matplotlib.pyplot as plt
import pandas as pd

plt.style.use("./shop.mplstyle")

retail = pd.read_parquet("data/clean_retail.parquet")
months = retail.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))
revenue = months["Revenue"].sum()
orders = months["InvoiceNo"].nunique()
panels = {
    "Revenue (£)": revenue,
    "Orders": orders,
    "Average order (£)": revenue / orders,
    "Active customers": months["CustomerID"].nunique(),
}

fig, axes = plt.subplots(2, 2, sharex=True, layout="constrained")  # free: all have the same months anyway
for ax, (title, series) in zip(axes.flat, panels.items()):
    ax.plot(series.index, series)
    ax.set_title(title)
fig.savefig("out/panels.png")
