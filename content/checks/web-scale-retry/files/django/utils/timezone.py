# ruff: noqa
"""Stands in for django.utils.timezone, with a clock that stands still."""

import datetime

utc = datetime.timezone.utc


def now():
    return datetime.datetime(2031, 2, 3, 4, 5, 6, tzinfo=utc)
