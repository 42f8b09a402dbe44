"""A library lists the loans that are overdue. Some readers have no card, and some keep their names to themselves.

Who can't be named gets a dash, and the list goes on.
"""

readers = {5: "Ana", 6: None}
loans = [("Emma", 5, 12), ("Dune", 6, 40), ("Ulysses", None, 31), ("Momo", 5, 90)]


def reader_name(card):
    try:
        return readers[card] or "-"
    except KeyError:
        return "-"


for title, card, days in loans:
    if days > 30:
        print(title, days, "days", reader_name(card))
