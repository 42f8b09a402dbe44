"""Three shirts and two pairs of trousers: pairs are not pieces."""

from itertools import product

shirts, trousers = [10, 12, 14], [30, 40]
pairs = list(product(shirts, trousers))
print("pairs:", len(pairs), "by pairs:", sum(shirt for shirt, _ in pairs), "right:", sum(shirts))
