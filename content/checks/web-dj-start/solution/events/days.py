from datetime import date


def days_left(today):
    """Count the days to the next 1 January, 0 on the day."""
    if (today.month, today.day) == (1, 1):
        return 0
    return (date(today.year + 1, 1, 1) - today).days
