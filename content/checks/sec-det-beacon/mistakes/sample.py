# fails: uneven
# hint: gaps
# file: beacon.py
from statistics import mean, stdev


def spread(times):
    gaps = [b - a for a, b in zip(times, times[1:])]
    return stdev(gaps) / mean(gaps)
