"""A bicycle trip has its risks as well. Each has a likelihood and a harm from 1 to 3. Which one is looked at first?

The two are multiplied, and the list is sorted by the product, the largest at the top.
"""

risks = {"flat tyre": (3, 1), "rain": (2, 1), "broken brake": (1, 3), "wrong turn": (2, 2)}
products = {name: often * harm for name, (often, harm) in risks.items()}
for name in sorted(products, key=products.get, reverse=True):
    print(products[name], name)
