from math import ceil


def planned(rps, seconds):
    """Give the planned starts."""
    return [number / rps for number in range(round(rps * seconds))]


def percentile(values, p):
    """Give the smallest value with p percent at or below it."""
    if not values:
        return None
    return sorted(values)[ceil(len(values) * p / 100) - 1]
