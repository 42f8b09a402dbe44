"""A toy lottery hides its day in the draw. Find the day by trying all days of a year.

The day is the only unknown, so 365 tries are enough to know the draw in advance.
"""

from random import Random


def draw(day):
    return sorted(Random(day).sample(range(1, 50), k=6))


seen_on_paper = draw(211)
fitting = [day for day in range(1, 366) if draw(day) == seen_on_paper]
print(seen_on_paper, "was drawn on day", fitting)
