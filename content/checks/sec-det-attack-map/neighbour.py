"""A street has houses with and without smoke alarms. List those without, the ones with most people first, and the share that has one.

The list is filtered, then sorted by a number, and the first of it is where to go first.
"""

houses = {"No. 1": (4, True), "No. 3": (2, False), "No. 5": (6, False), "No. 7": (1, True)}

open_ones = [name for name, (_, alarm) in houses.items() if not alarm]
open_ones.sort(key=lambda name: houses[name][0], reverse=True)
print("go first to", open_ones[0], "then", open_ones[1:])
print(f"{1 - len(open_ones) / len(houses):.0%} have an alarm")
