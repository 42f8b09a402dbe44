"""At a fair each child draws a colour for the day. The same child keeps it, and at night all is forgotten.

A dictionary remembers; a new day means a new, empty one.
"""

import random

random.seed(4)
book = {"day": None, "colours": {}}


def colour(day, child):
    if book["day"] != day:
        book.update(day=day, colours={})
    return book["colours"].setdefault(child, random.choice(["red", "blue", "green"]))


print([colour("Saturday", child) for child in ("Ida", "Per", "Ida")])
print(colour("Sunday", "Ida"), book["colours"])
