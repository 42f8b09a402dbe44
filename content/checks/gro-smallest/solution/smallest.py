from math import ceil
from statistics import NormalDist


def needed(p, q, alpha=0.05):
    """Give the people that each group needs."""
    z = NormalDist().inv_cdf(1 - alpha / 2) + NormalDist().inv_cdf(0.8)
    return ceil(z**2 * (p * (1 - p) + q * (1 - q)) / (q - p) ** 2)


def smallest(p, n, variants=1):
    """Give the smallest lift that n people a group can show."""
    for step in range(1, 1000):  # free: where the search ends is left open
        lift = step / 1000
        if p + lift > 1:
            return None
        if needed(p, p + lift, 0.05 / variants) <= n:
            return lift
