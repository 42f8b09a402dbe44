# fails: other_year
# hint: its_year
from datetime import date


def days_left(today):
    return (date(2027, 1, 1) - today).days
