import matplotlib.pyplot as plt
import pandas as pd

tips = pd.read_csv("data/tips.csv")
means = tips.groupby("day")["total_bill"].mean()

fig, ax = plt.subplots()
ax.bar(means.index, means, color=["red", "lime", "magenta", "orange"])
ax.set_ylim(bottom=17)
fig.savefig("figures/bad.png")

ordered = means.loc[["Thur", "Fri", "Sat", "Sun"]]
colours = ["seagreen" if day == ordered.idxmax() else "lightgrey" for day in ordered.index]  # free: which bar stands out is yours
fig, ax = plt.subplots()
bars = ax.bar(ordered.index, ordered, color=colours)
ax.bar_label(bars, fmt="$%.2f")
ax.set_ylabel("mean bill (dollars)")  # free: the build asks for no unit
ax.set_title(f"The mean bill is highest on {ordered.idxmax()}")
fig.savefig("figures/good.png")
