import matplotlib.pyplot as plt
import pandas as pd

tips = pd.read_csv("data/tips.csv")
bills = dict(list(tips.groupby("time")["total_bill"]))

fig, axes = plt.subplots(2, 2, layout="constrained", figsize=(9, 7))  # free: the size is yours
axes[0, 0].hist(tips["total_bill"], bins=20)
axes[0, 0].set_title("Most bills lie between 15 and 30")
means = tips.groupby("day")["total_bill"].mean()
axes[0, 1].bar(means.index, means)
axes[0, 1].set_title("Sunday has the highest mean bill")
axes[1, 0].scatter(tips["total_bill"], tips["tip"])
axes[1, 0].set_title("Larger bills get larger tips")
axes[1, 1].boxplot(bills.values(), tick_labels=bills.keys())
axes[1, 1].set_title("Dinner spreads further than lunch")
fig.savefig("figures/panels.png")

fig, axes = plt.subplots(1, 2)
for ax, bins in zip(axes, (5, 80)):
    ax.hist(tips["total_bill"], bins=bins)
fig.savefig("figures/bins.png")
