"""A bakery has three ovens in a row, each with trays for what comes in and goes out. How many trays does it have in all?

Every kind that comes in needs a tray for every kind that goes out, and one more stands by for each kind that leaves.
"""

kinds = [2, 6, 10, 4]
trays = []
for comes, goes in zip(kinds, kinds[1:]):
    trays.append((comes + 1) * goes)
print(trays, "are", sum(trays))
side = 48
for oven in trays:
    side //= 2
print("a cake of 48 is cut down to", side)
