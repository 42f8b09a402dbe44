from math import sqrt
from statistics import NormalDist


def p_value(a, n, b, m):
    pooled = (a + b) / (n + m)
    error = sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    return 2 * NormalDist().cdf(-abs(b / m - a / n) / error) if error else 1.0


def interval(a, n, b, m):
    p, q = a / n, b / m
    reach = NormalDist().inv_cdf(0.975) * sqrt(p * (1 - p) / n + q * (1 - q) / m)
    return q - p - reach, q - p + reach


def sentence(a, n, b, m):
    if p_value(a, n, b, m) >= 0.05:
        return "not decided"
    return "B is better" if b / m > a / n else "A is better"
