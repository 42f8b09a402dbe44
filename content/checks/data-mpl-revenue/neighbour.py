"""Draw how far a hiker walked each week, and show that the last week isn't over yet.

The finished weeks are one line; the week that goes on is a point of its own, drawn differently.
"""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

weeks, km = ["week 1", "week 2", "week 3", "week 4"], [31, 24, 38, 9]
figure, plot = plt.subplots()
plot.plot(weeks[:3], km[:3], "ks-")
plot.scatter(weeks[3], km[3], marker="s", facecolors="none", edgecolors="k")
plot.text(2.4, 12, "so far")
plot.set(ylim=(0, 45), ylabel="distance in km")
figure.savefig("hikes.svg")
print("drawn:", km)
