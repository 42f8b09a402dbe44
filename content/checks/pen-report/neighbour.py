"""Print marks as a list, best first, with a word for each, equals by name."""

marks = {"Ben": 71, "Ana": 90, "Cleo": 90}


def word(points):
    """Name a mark."""
    return "very good" if points > 84 else "good"


for place, (name, points) in enumerate(sorted(marks.items(), key=lambda pair: (100 - pair[1], pair[0])), start=1):
    print(place, name, word(points))
