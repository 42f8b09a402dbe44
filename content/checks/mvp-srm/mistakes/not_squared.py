# fails: small
# hint: formula
from math import erfc, sqrt


def srm_p(a, b):
    return erfc(sqrt(abs(a - b) / (a + b) / 2))


def broken(a, b):
    return srm_p(a, b) < 0.001
