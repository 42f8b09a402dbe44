"""A tea stall: which of its three numbers matters most for a day's profit, if each is a tenth higher?

A copy of the dictionary with one number changed shows what that number alone does.
"""

stall = {"cups": 80, "price": 2.5, "rent": 60}


def profit(cups, price, rent):
    return cups * price - rent


for name in stall:
    changed = stall | {name: stall[name] * 1.1}
    print(name, f"{profit(**changed) - profit(**stall):+.2f}")
