"""Write a function that gives the price of a taxi ride, with a base price that a caller may leave out.

The base has a default, so it stands last. The function returns the price; printing it is the caller's business.
"""


def ride_price(km, per_km, base=3.5):
    """Give the price of a ride."""
    return base + km * per_km


print(ride_price(10, 2))
print(ride_price(km=4, per_km=2, base=0))
