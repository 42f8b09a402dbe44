"""The last full week, and its sums beside the week before."""

from judge import gives

FILES = ("week.py",)
SETUP = """
    from datetime import date, timedelta
    def named(year, month, day):
        name, monday = last_week(date(year, month, day))
        return [name, str(monday)[:10]]
"""


def _week(day, wanted, hint=None):
    gives("week.py", f"{SETUP}\n    named{day}", wanted, hint=hint)


def a_monday():
    """on Monday, 23 November 2026, it is 2026-W47 from 16 November"""
    _week((2026, 11, 23), ["2026-W47", "2026-11-16"], hint="full_week")


def other_days():
    """it stays so until Sunday, 29 November, and is W48 on the 30th"""
    _week((2026, 11, 25), ["2026-W47", "2026-11-16"], hint="its_monday")
    _week((2026, 11, 29), ["2026-W47", "2026-11-16"], hint="full_week")
    _week((2026, 11, 30), ["2026-W48", "2026-11-23"])


def two_digits():
    """weeks below ten have two digits: 2026-W09"""
    _week((2026, 3, 4), ["2026-W09", "2026-02-23"], hint="padded")


def new_year():
    """on 4 January 2027 it is 2026-W53, with the Monday in December"""
    _week((2027, 1, 4), ["2026-W53", "2026-12-28"], hint="iso_year")


def year_of_week():
    """on 6 January 2025 it is 2025-W01, though it began on 30 December 2024"""
    _week((2025, 1, 6), ["2025-W01", "2024-12-30"], hint="iso_year")


def sums():
    """the week gets its 3 and 4, the week before its 5, others nothing"""
    rows = """[(date(2026, 11, 16), 3), (date(2026, 11, 22), 4), (date(2026, 11, 15), 2), (date(2026, 11, 9), 3),
        (date(2026, 11, 8), 100), (date(2026, 11, 23), 100)]"""
    gives("week.py", f"{SETUP}\n    tuple(two_weeks({rows}, date(2026, 11, 24)))", (7, 5), hint="from_monday_to_sunday")


def nothing():
    """without rows both sums are 0"""
    gives("week.py", f"{SETUP}\n    tuple(two_weeks([], date(2026, 11, 24)))", (0, 0))
