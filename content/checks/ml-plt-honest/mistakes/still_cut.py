# fails: from_zero
# hint: whole_bars
import matplotlib.pyplot as plt
import pandas as pd

means = pd.read_csv("data/tips.csv").groupby("day")["total_bill"].mean()
for name in ("bad", "good"):
    fig, ax = plt.subplots()
    ax.bar(means.index, means, color=["red", "lime", "magenta", "orange"])
    ax.set_ylim(17, 26)
    ax.set_title("Sunday has the highest bills")
    fig.savefig(f"figures/{name}.png")
