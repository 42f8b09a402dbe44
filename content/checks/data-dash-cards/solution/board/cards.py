from datetime import timedelta

ONE_DAY = timedelta(days=1)


def period_before(start, end):
    """Give the equally long period that ends on the day before the start."""
    return start - (end - start) - ONE_DAY, start - ONE_DAY


def change(now, before):
    """Say by how many percent a value changed, and in which direction."""
    if not before:
        return "n/a"
    percent = 100 * (now / before - 1)
    return f"{abs(percent):.1f}% {'up' if percent >= 0 else 'down'}"  # free: a value that stays is open
