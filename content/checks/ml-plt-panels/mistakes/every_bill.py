# fails: mean_bars
# hint: means_first
import matplotlib.pyplot as plt
import pandas as pd

tips = pd.read_csv("data/tips.csv")
fig, axes = plt.subplots(2, 2, layout="constrained")
axes[0, 0].hist(tips["total_bill"], bins=20)
axes[0, 1].bar(tips["day"], tips["total_bill"])
axes[1, 0].scatter(tips["total_bill"], tips["tip"])
axes[1, 1].boxplot([tips[tips["time"] == "Lunch"]["total_bill"], tips[tips["time"] == "Dinner"]["total_bill"]])
for ax in axes.flat:
    ax.set_title("a panel")
fig.savefig("figures/panels.png")
