"""A pool tells how often you may come: as a guest, and with a card. Read both from what it says.

The answer is a dictionary of dictionaries; what you want lies two steps down.
"""


def pool(card=None):
    return {"doors": {"lanes": {"limit": 12 if card else 2, "left": 1}, "sauna": {"limit": 4 if card else 1, "left": 0}}}


for card in (None, "blue-77"):
    doors = pool(card)["doors"]
    print(doors["lanes"]["limit"], doors["sauna"]["limit"])
