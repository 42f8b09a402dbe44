"""Four friends rated five films. Who has a taste most like Ada's, however strict they are?

The ratings are taken as directions, so somebody who gives half as many points to everything is still alike.
"""

import math

ratings = {"Ada": [4, 1, 5, 2, 4], "Ben": [2, 1, 2, 1, 2], "Cem": [1, 5, 1, 4, 2], "Dina": [5, 3, 3, 4, 4]}


def likeness(one, other):
    together = sum(a * b for a, b in zip(one, other, strict=True))
    return together / (math.hypot(*one) * math.hypot(*other))


for name in ("Ben", "Cem", "Dina"):
    print(name, round(likeness(ratings["Ada"], ratings[name]), 3))
