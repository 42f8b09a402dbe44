# fails: same_hour
# hint: ZeroDivisionError
# file: baseline.py
from statistics import median


def scores(counts):
    out = []
    for i, c in enumerate(counts):
        same = counts[i % 24 :: 24]
        m = median(same)
        out.append(0.6745 * (c - m) / median(abs(x - m) for x in same))
    return out
