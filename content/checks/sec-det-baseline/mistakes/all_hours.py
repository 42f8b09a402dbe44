# fails: same_hour
# hint: hour_of_day
# file: baseline.py
from statistics import median


def scores(counts):
    m = median(counts)
    mad = max(1, median(abs(c - m) for c in counts))
    return [0.6745 * (c - m) / mad for c in counts]
