"""What is missing in the kitchen for a cake, and how much?"""

kitchen = {"eggs": 1, "flour": 900}
for thing, amount in {"eggs": 4, "flour": 500, "sugar": 200}.items():
    lack = max(amount - kitchen.get(thing, 0), 0)
    print(thing, lack or "enough")
