"""Show the weather of four towns side by side, in a look that is described once for all of them.

The look stands in one place, here in a dictionary; no plot names a colour or a size of its own.
"""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

plt.rcParams.update({"font.size": 9, "axes.facecolor": "whitesmoke", "lines.linewidth": 3})
towns = {"Oslo": [-4, 6, 17], "Rome": [8, 16, 26], "Cairo": [14, 22, 29], "Quito": [15, 15, 15]}
figure, grid = plt.subplots(1, 4, sharey="row", figsize=(12, 3))
for place, town in enumerate(towns):
    grid[place].plot(["Jan", "Apr", "Jul"], towns[town])
    grid[place].set_xlabel(f"{town} in °C")
figure.savefig("towns.svg")
print("panels:", len(grid))
