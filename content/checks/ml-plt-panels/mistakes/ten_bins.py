# fails: histogram
# hint: bins
import matplotlib.pyplot as plt
import pandas as pd

tips = pd.read_csv("data/tips.csv")
fig, axes = plt.subplots(2, 2, layout="constrained")
axes[0, 0].hist(tips["total_bill"])
tips.groupby("day")["total_bill"].mean().plot.bar(ax=axes[0, 1])
axes[1, 0].scatter(tips["total_bill"], tips["tip"])
tips.boxplot("total_bill", by="time", ax=axes[1, 1])
for ax in axes.flat:
    ax.set_title("a panel")
fig.savefig("figures/panels.png")
