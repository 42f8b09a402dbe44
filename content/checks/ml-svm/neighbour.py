"""A farmer puts a straight fence between sheep and goats, as far from both as can be. Which animals does the fence depend on?

Only the animals nearest to the fence hold it in place; the others may walk about.
"""

from sklearn.svm import LinearSVC

places = [[1, 1], [2, 1], [2, 3], [6, 5], [7, 8], [8, 6]]
herd = ["sheep", "sheep", "sheep", "goat", "goat", "goat"]
fence = LinearSVC(C=100, max_iter=100000, random_state=0).fit(places, herd)
distances = fence.decision_function(places)
for place, kind, distance in zip(places, herd, distances, strict=True):
    print(place, kind, round(abs(distance), 2))
