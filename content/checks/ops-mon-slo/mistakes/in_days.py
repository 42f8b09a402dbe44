# fails: hours
# hint: of_all_hours
from math import inf

FAST = 14.4


def budget(target, days):
    return (1 - target) * days


def burn_rate(error_ratio, target):
    return error_ratio / (1 - target)


def days_left(rate, days):
    return days / rate if rate else inf


def page(hour, five_minutes, target):
    return min(burn_rate(hour, target), burn_rate(five_minutes, target)) > FAST
