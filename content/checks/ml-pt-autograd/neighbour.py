"""A ball rolls into a valley whose floor lies at 7. How deep does it get in ten steps, each a fifth of the slope?

The slope of (x - 7) ** 2 at x is found by a tiny nudge to both sides, and each step goes against it.
"""


def height(x):
    return (x - 7) ** 2 + 1


place, nudge = 0.0, 1e-5
for step in range(10):
    slope = (height(place + nudge) - height(place - nudge)) / (2 * nudge)
    place -= slope / 5
print(round(place, 3), round(height(place), 5))
