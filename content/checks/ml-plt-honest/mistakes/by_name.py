# fails: days_in_order
# hint: week_order
import matplotlib.pyplot as plt
import pandas as pd

means = pd.read_csv("data/tips.csv").groupby("day")["total_bill"].mean()
fig, ax = plt.subplots()
ax.bar(means.index, means, color=["red", "lime", "magenta", "orange"])
ax.set_ylim(17)
fig.savefig("figures/bad.png")
fig, ax = plt.subplots()
bars = ax.bar(means.index, means, color=["grey", "grey", "green", "grey"])
ax.bar_label(bars, fmt="%.2f")
ax.set_title("Sunday has the highest bills")
fig.savefig("figures/good.png")
