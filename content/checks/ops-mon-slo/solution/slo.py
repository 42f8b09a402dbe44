from math import inf

FAST = 14.4


def budget(target, days):
    """Give the hours that may fail."""
    return (1 - target) * days * 24


def burn_rate(error_ratio, target):
    """Give how many times too fast the budget is used."""
    return error_ratio / (1 - target)


def days_left(rate, days):
    """Give the days after which a full budget is gone."""
    return days / rate if rate else inf


def page(hour, five_minutes, target):
    """Tell whether somebody has to be called."""
    return min(burn_rate(hour, target), burn_rate(five_minutes, target)) > FAST  # free: at the rate itself
