# fails: parts
# hint: upper_bin
from bisect import bisect_left
from math import log


def cuts(values, bins):
    ordered = sorted(values)
    return [ordered[len(ordered) * place // bins] for place in range(1, bins)]


def shares(values, edges):
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[bisect_left(edges, value)] += 1
    return [count / len(values) for count in counts]


def psi(then, now, bins=10):
    edges = cuts(then, bins)
    pairs = zip(shares(then, edges), shares(now, edges))
    total = 0.0
    for before, after in pairs:
        before, after = max(before, 0.0001), max(after, 0.0001)
        total += (after - before) * log(after / before)
    return total


def verdict(number):
    if number >= 0.25:
        return "drift"
    return "watch" if number >= 0.1 else "stable"
