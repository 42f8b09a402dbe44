"""Two ways to the sea; the first road that looks quick isn't always quicker as a whole.

Each way's chance of no jam is the product over its roads.
"""

from math import prod

ways = {"coast": [0.9, 0.5, 0.8], "hills": [0.7, 0.9, 0.9]}
first = max(ways, key=lambda way: ways[way][0])
whole = max(ways, key=lambda way: prod(ways[way]))
print("by its first road:", first, "- as a whole:", whole)
