# fails: unchanged
# hint: copy
from math import ceil


def planned(rps, seconds):
    return [number / rps for number in range(round(rps * seconds))]


def percentile(values, p):
    if not values:
        return None
    values.sort()
    return values[ceil(len(values) * p / 100) - 1]
