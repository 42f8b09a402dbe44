"""A function gives the price of a cinema ticket; children under 12 pay half. Which checks would notice if it broke?

One looks on each side of the edge, one at the edge itself, and one at what must be refused. Then the function is broken on purpose.
"""


def price(age, edge=12):
    if age < 0:
        raise ValueError("nobody is younger than 0")
    return 5.0 if age < edge else 10.0


def holds(ticket):
    try:
        ticket(-1)
    except ValueError:
        return [ticket(age) for age in (4, 11, 12, 40)] == [5.0, 5.0, 10.0, 10.0]
    return False


print("as it is:", holds(price))
print("with another edge:", holds(lambda age: price(age, edge=13)))
