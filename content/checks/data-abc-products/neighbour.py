"""Which rivers carry the first two thirds of all the water? Go from the largest down and note how much it is together.

The running sum over the whole says how far you have come. The mark is set where it is still within two thirds.
"""

from itertools import accumulate

flow = sorted({"Inn": 730, "Drau": 290, "Mur": 150, "Traun": 130, "Enns": 200}.items(), key=lambda river: -river[1])
whole = sum(water for _, water in flow)
for (river, water), so_far in zip(flow, accumulate(water for _, water in flow)):
    mark = "large" if so_far / whole < 2 / 3 else ""
    print(f"{river:6}{water:5}{so_far / whole:7.1%} {mark}")
