# fails: few
# hint: IndexError
from math import ceil


def planned(rps, seconds):
    return [number / rps for number in range(round(rps * seconds))]


def percentile(values, p):

    return sorted(values)[ceil(len(values) * p / 100) - 1]
