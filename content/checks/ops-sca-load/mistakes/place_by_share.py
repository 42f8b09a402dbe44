# fails: median
# hint: smallest
from math import ceil


def planned(rps, seconds):
    return [number / rps for number in range(round(rps * seconds))]


def percentile(values, p):
    if not values:
        return None
    return sorted(values)[min(int(len(values) * p / 100), len(values) - 1)]
