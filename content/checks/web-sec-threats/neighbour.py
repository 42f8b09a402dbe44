"""A jury gives points for taste and looks. The best two cakes get a medal, and equal ones keep their order.

The sum decides, and sorting by its negative leaves ties alone. The place in the list gives the medal.
"""

cakes = [("Nut", 4, 3), ("Plum", 5, 5), ("Lemon", 5, 2), ("Poppy", 1, 2)]

ranked = sorted(cakes, key=lambda cake: -(cake[1] + cake[2]))
for place, (name, taste, looks) in enumerate(ranked, start=1):
    medal = "*" if place in (1, 2) else ""
    print(taste + looks, name, medal)
