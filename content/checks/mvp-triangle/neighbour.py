"""A pool sells season cards by month. How many of each month's buyers swam in that month, and in the next?

Sets of people, by month of the card and months since; the intersection is taken care of by the key.
"""

cards = {"Ida": 5, "Per": 5, "Eva": 6}
swims = [("Ida", 5), ("Ida", 5), ("Per", 6), ("Ida", 6), ("Eva", 6)]
came = {}
for who, month in swims:
    came.setdefault((cards[who], month - cards[who]), set()).add(who)
for month in sorted(set(cards.values())):
    buyers = list(cards.values()).count(month)
    print(month, [f"{len(came.get((month, later), ()))} of {buyers}" for later in (0, 1)])
