"""A shop has rules for discounts by name. A rule is a function from a price to a price; unknown names change nothing.

The rules lie in a dictionary as values. minus makes a new rule each time it is called.
"""


def minus(amount):
    return lambda price: price - amount


rules = {"student": lambda price: price / 2, "coupon": minus(3)}
for name in ("student", "coupon", "nobody"):
    rule = rules.get(name)
    print(name, rule(20) if rule else 20)
