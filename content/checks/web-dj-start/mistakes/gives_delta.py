# fails: last_days
# hint: a_number
from datetime import date


def days_left(today):
    return date(today.year + 1, 1, 1) - today
