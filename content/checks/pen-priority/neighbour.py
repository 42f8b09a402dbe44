"""Parking costs 1.50 for each started half hour, and twice that in the centre."""


def price(minutes, centre):
    """Give the price."""
    started = minutes // 30 if minutes % 30 == 0 else minutes // 30 + 1
    return started * (3.0 if centre else 1.5)


print(price(30, False), price(31, False), price(90, True))
