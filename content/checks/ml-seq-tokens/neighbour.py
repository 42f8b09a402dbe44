"""A café writes orders as numbers. Tea is 1, and each new drink gets the next number; what nobody knows is 0.

A dict remembers the number of each drink, and a list turned around gives the names back.
"""

drinks = {}
for order in ["tea", "cocoa", "tea", "mate", "cocoa"]:
    drinks.setdefault(order, len(drinks) + 1)
print(drinks)

names = {number: drink for drink, number in drinks.items()}
tickets = [drinks.get(drink, 0) for drink in ("mate", "juice", "tea")]
print(tickets, [names.get(ticket, "?") for ticket in tickets])
print([str(ticket).zfill(3) for ticket in tickets])
