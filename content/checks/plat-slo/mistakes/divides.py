# fails: no_requests
# hint: ZeroDivisionError
from fractions import Fraction


def budget(goal, total):
    """Give how many requests may fail."""
    return int((1 - Fraction(str(goal))) * total)


def burn(goal, failed, total):
    """Give how many times too fast the budget burns."""
    return round(failed / total / (1 - goal), 2)


def alarm(goal, windows):
    """Say whether to wake somebody."""
    rates = {name: burn(goal, *counts) for name, counts in windows.items()}
    if min(rates["1h"], rates["5m"]) >= 14.4:
        return "page"
    return "ticket" if min(rates["6h"], rates["30m"]) >= 6 else "quiet"
