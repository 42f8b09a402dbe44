# fails: even
# hint: gaps
# file: beacon.py
from statistics import mean, pstdev


def spread(times):
    return pstdev(times) / mean(times)
