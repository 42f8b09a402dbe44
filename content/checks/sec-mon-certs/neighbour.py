"""A fridge says how many days its milk is still good. Under 3 days it's time to use it, under 1 it's urgent, and an empty shelf is told too.

The most urgent case is asked first, since it fits the milder question as well.
"""

SECONDS = 24 * 60 * 60


def advice(shelf, now):
    if "milk" not in shelf:
        return "no milk"
    left = (shelf["milk"] - now) / SECONDS
    if left < 1:
        return "urgent"
    return "soon" if left < 3 else "fine"


print(advice({"milk": 500_000}, 0), advice({"milk": 100_000}, 0), advice({"milk": 5}, 0), advice({}, 0))
