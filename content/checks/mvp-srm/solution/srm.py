from math import erfc, sqrt


def srm_p(a, b):
    """Give the chance of so uneven a split, if it should be even."""
    return erfc(sqrt((a - b) ** 2 / (a + b) / 2))


def broken(a, b):
    """Tell whether the split can't be chance."""
    return srm_p(a, b) < 0.001
