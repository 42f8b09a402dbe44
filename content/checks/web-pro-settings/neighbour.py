"""A telescope reads its wishes from a card: a code for the dome, whether it is a rehearsal, and the stars to look at.

Only the word yes makes a rehearsal. Without a code and without a rehearsal the dome stays shut.
"""


def read_card(card):
    rehearsal = card.get("REHEARSAL", "").lower() == "yes"
    if "CODE" not in card and not rehearsal:
        raise PermissionError("the dome stays shut")
    return {"rehearsal": rehearsal, "stars": card.get("STARS", "").split()}


print(read_card({"CODE": "17", "STARS": "Vega Deneb"}))
print(read_card({"REHEARSAL": "yes"}))
try:
    read_card({"REHEARSAL": "no"})
except PermissionError as error:
    print(error)
