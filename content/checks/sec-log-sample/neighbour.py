"""Invent the visits of a museum day, with a school class of 5 hidden among 20 guests, and remember where it stands in the list.

All chance comes from one seeded source. The numbers are taken after sorting.
"""

from random import Random

chance = Random(3)
visits = [(chance.uniform(9, 17), "guest") for _ in range(15)]
visits += [(11 + step / 60, "class") for step in range(5)]
visits.sort()

hidden = [place for place, (_, kind) in enumerate(visits) if kind == "class"]
print(len(visits), "visits, the class stands at", hidden)
