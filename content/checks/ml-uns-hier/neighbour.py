"""Six villages lie along a road. In which order do they grow together, and what are the two groups at the end?

The nearest two join first. The height of a join says how far apart its two sides were.
"""

from scipy.cluster.hierarchy import average, cut_tree

kilometres = [[0], [3], [4], [20], [22], [31]]
road = average(kilometres)
for left, right, apart, together in road:
    print(f"{left:.0f} and {right:.0f} join at {apart:.1f} km, {together:.0f} villages")
print(cut_tree(road, n_clusters=2).ravel())
