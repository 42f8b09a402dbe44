# fails: series
# hint: multiply
from math import prod


def available(design):
    """Give the share of time in which the design works."""
    if not isinstance(design, tuple):
        return design
    kind, parts = design
    shares = [available(part) for part in parts]
    if kind == "all":
        return min(shares)
    return 1 - prod(1 - share for share in shares)


def downtime(share, days=30):
    """Give the minutes in which it doesn't work."""
    return round((1 - share) * days * 1440, 1)


def copies(part, goal):
    """Give how many copies reach the goal."""
    if part < goal and (part == 0 or goal == 1):
        raise ValueError("no number of copies is enough")
    return next(number for number in range(1, 10_000) if (1 - part) ** number <= 1 - goal + 1e-12)  # free: any end
