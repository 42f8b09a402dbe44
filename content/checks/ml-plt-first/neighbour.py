"""Draw how two plants grew over five weeks, so that the picture tells its story by itself.

Each line has a label for the legend, and the title says which one won.
"""

import matplotlib.pyplot as plt

weeks = [1, 2, 3, 4, 5]
picture, axes = plt.subplots(figsize=(5, 3))
for plant, heights in {"bean": [2, 9, 21, 34, 50], "basil": [1, 3, 6, 8, 11]}.items():
    axes.plot(weeks, heights, marker="o", label=plant)
axes.set(title="The bean outgrows the basil from the start", xlabel="time (weeks)", ylabel="height (cm)")
axes.legend()
picture.savefig("growth.png")
print("saved with", len(axes.lines), "lines")
