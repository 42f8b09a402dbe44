"""A kitchen keeps soup for three days. Given the day on which a soup was cooked, take it from the fridge or cook anew.

What is fresh is used; what is old or missing is made and kept, with the day on it.
"""

fridge = {}


def soup(kind, today, keeps=3):
    if kind in fridge:
        cooked, bowl = fridge[kind]
        if today - cooked <= keeps:
            return bowl, "from the fridge"
    bowl = f"{kind} soup of day {today}"
    fridge[kind] = (today, bowl)
    return bowl, "cooked"


for kind, day in (("pea", 1), ("pea", 3), ("leek", 3), ("pea", 6)):
    print(day, *soup(kind, day), sep=" | ")
