"""Three cafés sold 61, 64 and 90 cups. Show it so that lengths tell the truth and the eye finds the winner.

Horizontal bars begin at zero by themselves; the winner alone gets a colour, and the numbers stand beside the bars.
"""

import matplotlib.pyplot as plt

cups = {"North": 61, "Station": 64, "Harbour": 90}
sheet, axes = plt.subplots(figsize=(5, 2))
shown = axes.barh(list(cups), cups.values(), color="silver")
shown[2].set_color("tomato")
for name, sold in cups.items():
    axes.annotate(str(sold), (sold + 1, name), va="center")
axes.set_title("Harbour sells half as much again as the others", loc="left")
sheet.savefig("cups.png")
print(axes.get_xlim()[0], "is where the bars begin")
