"""A mail carrier rings once for each parcel and notes it on the card. A second round doesn't ring again.

The note is made after the bell has worked. Where the bell is broken, the next round tries anew.
"""

bells = iter([False, True, True])


def ring(card):
    if card.get("rung"):
        return "was told before"
    if not next(bells):
        return "the bell is broken"
    card["rung"] = "10:15"
    return "told"


card = {"name": "Mrs Ito"}
for round_number in (1, 2, 3):
    print(round_number, ring(card))
