"""A visitor's ticket lists halls, such as "B / C" or "all". Which visitors may enter hall C?

The text is cut at its slashes and each piece cleaned. The word for everything is a piece like any other.
"""


def may_enter(ticket, hall):
    halls = set()
    for piece in ticket.upper().split("/"):
        halls.add(piece.strip())
    return bool(halls & {hall, "ALL"})


for ticket in ("A", "B / C", "b/c/d", "CC", "all"):
    print(f"{ticket!r:10}", may_enter(ticket, "C"))
