"""A walker picks berries and turns back after three poor bushes in a row. Which bush was the best, and where does he turn?

Two things are remembered, the best bush so far and how many poor ones came in a row.
"""

berries = [4, 9, 3, 12, 2, 10, 1, 0, 2, 30]
best_place = 0
poor = 0
for place, found in enumerate(berries):
    poor = 0 if found > 3 else poor + 1
    if found > berries[best_place]:
        best_place = place
    if poor == 3:
        print("turns back at bush", place)
        break
print("best was bush", best_place, "with", berries[best_place])
