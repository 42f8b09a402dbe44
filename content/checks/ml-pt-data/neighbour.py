"""A ferry takes 18 cars at a time, and 130 wait. How often does it sail, and how many cars are on the last trip?

The cars are cut into pieces of 18, and the last piece is what is left.
"""

cars = list(range(130))
trips = [cars[first : first + 18] for first in range(0, len(cars), 18)]
print(len(trips), "trips")
print(len(trips[-1]), "cars on the last one")
print(round(sum(map(len, trips)) / len(trips), 2), "on the mean")
