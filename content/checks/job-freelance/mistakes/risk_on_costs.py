# fails: costs
# hint: after_risk
import math


def hours(tasks):
    """Give the hours of all tasks, with a fifth for talks and tests."""
    if not tasks:
        raise ValueError("a job has at least one task")
    total = 0
    for name, low, likely, high in tasks:
        if not low <= likely <= high:
            raise ValueError(f"{name}: the guesses must rise")
        total += (low + 4 * likely + high) / 6
    return total * 1.2


def price(tasks, rate, costs=0, risk=0.1):
    """Give the price in full tens."""
    exact = (hours(tasks) * rate + costs) * (1 + risk)
    return math.ceil(round(exact, 2) / 10) * 10
