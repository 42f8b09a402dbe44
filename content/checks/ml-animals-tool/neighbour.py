"""A jury gave points to five cakes. Name the two best with their part of all points, or "no winner" if the best has under a third.

Names and points stay together while they are put in order.
"""

points = {"plum": 31, "apple": 12, "nut": 4, "poppy": 22, "lemon": 9}
total = sum(points.values())
order = sorted(points, key=points.get)[::-1]
if points[order[0]] * 3 < total:
    print("no winner")
else:
    for cake in order[:2]:
        print(cake, round(100 * points[cake] / total), "percent")
