# fails: same_hour
# hint: hour_of_day
# file: baseline.py
from statistics import mean, pstdev


def scores(counts):
    out = []
    for i, c in enumerate(counts):
        same = counts[i % 24 :: 24]
        out.append(0.6745 * (c - mean(same)) / max(1, pstdev(same)))
    return out
