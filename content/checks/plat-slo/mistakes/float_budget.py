# fails: budgets
# hint: floats
from fractions import Fraction


def budget(goal, total):
    """Give how many requests may fail."""
    return int((1 - goal) * total)


def burn(goal, failed, total):
    """Give how many times too fast the budget burns."""
    return round(failed / total / (1 - goal), 2) if total else 0.0


def alarm(goal, windows):
    """Say whether to wake somebody."""
    rates = {name: burn(goal, *counts) for name, counts in windows.items()}
    if min(rates["1h"], rates["5m"]) >= 14.4:
        return "page"
    return "ticket" if min(rates["6h"], rates["30m"]) >= 6 else "quiet"
