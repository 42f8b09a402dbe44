"""A baker throws a coin for each roll, poppy or sesame. Is 70 to 30 still chance? And 55 to 45?

For a fair coin the distance from the half, in units of half the root of the count, is nearly normal.
"""

from math import sqrt
from statistics import NormalDist

for poppy, sesame in [(55, 45), (70, 30)]:
    z = abs(poppy - sesame) / sqrt(poppy + sesame)
    chance = 2 * NormalDist().cdf(-z)
    print(f"{poppy} to {sesame}: {chance:.4f}")
