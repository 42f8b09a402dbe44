# fails: two_a_second
# hint: from_zero
from math import ceil


def planned(rps, seconds):
    return [number / rps for number in range(round(rps * seconds) + 1)]


def percentile(values, p):
    if not values:
        return None
    return sorted(values)[ceil(len(values) * p / 100) - 1]
