"""Seconds as days, and leap years, by // and % alone."""

from judge import run

FILES = ("clock.py",)


def _clock(seconds, year):
    return run("clock.py", stdin=f"{seconds}\n{year}\n")


def long_time():
    """200000 seconds are 2 days 7 hours 33 minutes 20 seconds"""
    _clock(200000, 2024).shows(2, 7, 33, 20)


def short_time():
    """59 seconds are 0 days 0 hours 0 minutes 59 seconds"""
    _clock(59, 2024).shows(0, 0, 0, 59)


def a_day():
    """86400 seconds are 1 day and nothing else"""
    _clock(86400, 2024).shows(1, 0, 0, 0, hint="whole_days")


def leap_years():
    """2024 and 2000 are leap years: True"""
    for year in (2024, 2000):
        _clock(1, year).says("True", hint="every_four_hundred")


def common_years():
    """2023 and 1900 are none: False"""
    for year in (2023, 1900):
        _clock(1, year).says("False", hint="every_hundred")
