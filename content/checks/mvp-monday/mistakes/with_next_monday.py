# fails: sums
# hint: from_monday_to_sunday
from datetime import timedelta

WEEK = timedelta(days=7)


def last_week(today):
    monday = today - timedelta(days=today.weekday()) - WEEK
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02}", monday


def two_weeks(rows, today):
    _, monday = last_week(today)
    return total(rows, monday), total(rows, monday - WEEK)


def total(rows, monday):
    return sum(number for day, number in rows if monday <= day <= monday + WEEK)
