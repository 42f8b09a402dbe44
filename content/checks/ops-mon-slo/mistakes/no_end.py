# fails: never
# hint: ZeroDivisionError
from math import inf

FAST = 14.4


def budget(target, days):
    return (1 - target) * days * 24


def burn_rate(error_ratio, target):
    return error_ratio / (1 - target)


def days_left(rate, days):
    return days / rate


def page(hour, five_minutes, target):
    return min(burn_rate(hour, target), burn_rate(five_minutes, target)) > FAST
