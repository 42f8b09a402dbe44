"""A price gets a discount and then a fee, and each is added to what was there.

Both parts are small functions of the price so far; with both at zero the price stays.
"""


def discount(price):
    return -0.1 * price


def fee(price):
    return 2 if price > 50 else 1


for start in (80, 55, 20):
    lower = start + discount(start)
    print(start, lower, lower + fee(lower))
