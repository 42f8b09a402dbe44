# fails: the_day
# hint: on_the_day
from datetime import date


def days_left(today):
    return (date(today.year + 1, 1, 1) - today).days
