from datetime import timedelta

WEEK = timedelta(days=7)


def last_week(today):
    """Give name and Monday of the last week that is over."""
    monday = today - timedelta(days=today.weekday()) - WEEK
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02}", monday


def two_weeks(rows, today):
    """Add up the numbers of the last full week and of the one before."""
    _, monday = last_week(today)
    return total(rows, monday), total(rows, monday - WEEK)


def total(rows, monday):
    return sum(number for day, number in rows if monday <= day < monday + WEEK)
