"""A kitchen wants to know how long a dish takes, and how much of that is the oven. Every order is measured anew.

The measuring stands around the cook, and a smaller one around the oven. What comes out of the oven goes on.
"""

import time


def order(cook):
    spans = []

    def oven(dish):
        begin = time.monotonic()
        baked = dish.upper()
        spans.append(time.monotonic() - begin)
        return baked

    begin = time.monotonic()
    plate = cook(oven)
    return plate, len(spans), sum(spans) <= time.monotonic() - begin


print(order(lambda oven: oven("bread") + " and " + oven("pie")))
print(order(lambda oven: "salad"))
