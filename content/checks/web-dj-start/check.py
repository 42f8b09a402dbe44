"""Days until the next 1 January."""

from judge import expect, value

FILES = ("events/days.py",)
STAND_INS = ("django",)


def _left(year, month, day):
    return value("events/days.py", f"import datetime as dates\ndays_left(dates.date({year}, {month}, {day}))")


def _hold(wanted, *day, hint=None):
    expect(_left(*day), wanted, of=f"days_left(date{day})", hint=hint)


def last_days():
    """31 December leaves 1 day, 25 December leaves 7"""
    _hold(1, 2026, 12, 31, hint="a_number")
    _hold(7, 2026, 12, 25)


def summer():
    """1 July 2026 leaves 184 days"""
    _hold(184, 2026, 7, 1)


def other_year():
    """the year is the date's own: 15 November 2031 leaves 47"""
    _hold(47, 2031, 11, 15, hint="its_year")


def leap_year():
    """2 January leaves 364 days, and 365 in the leap year 2028"""
    _hold(364, 2026, 1, 2, hint="real_years")
    _hold(365, 2028, 1, 2, hint="real_years")


def the_day():
    """1 January itself leaves 0"""
    _hold(0, 2027, 1, 1, hint="on_the_day")
    _hold(0, 2028, 1, 1, hint="on_the_day")
