"""The next run at nine, across a clock change."""

from judge import gives

FILES = ("next_run.py",)
SETUP = """
    import datetime as moments
    from zoneinfo import ZoneInfo
    def at(text, zone="Europe/Berlin"):
        return moments.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))
"""


def _next(text, hour, wanted, zone="Europe/Berlin", now_zone=None, hint=None):
    lines = f"{SETUP}\n    next_run(at({text!r}, {now_zone or zone!r}), {hour}, {zone!r}).isoformat()"
    gives("next_run.py", lines, wanted, hint=hint)


def same_day():
    """at 07:30 the next run at 9 is today, at 09:00 sharp"""
    _next("2026-06-10T07:30:15", 9, "2026-06-10T09:00:00+02:00", hint="sharp")


def next_day():
    """at 09:00 sharp the next run at 9 is tomorrow, and at 31 December next year"""
    _next("2026-06-10T09:00:00", 9, "2026-06-11T09:00:00+02:00", hint="after_now")
    _next("2026-12-31T22:00:00", 9, "2027-01-01T09:00:00+01:00", hint="after_now")


def spring():
    """after 28 March 2026, 10:00, comes 2026-03-29T09:00:00+02:00"""
    _next("2026-03-28T10:00:00", 9, "2026-03-29T09:00:00+02:00", hint="wall_clock")


def autumn():
    """after 24 October 2026, 12:00, comes 2026-10-25T09:00:00+01:00"""
    _next("2026-10-24T12:00:00", 9, "2026-10-25T09:00:00+01:00", hint="wall_clock")


def other_zone():
    """now may come in UTC: 23:30 there is 08:30 in Tokyo"""
    _next("2026-06-10T23:30:00", 9, "2026-06-11T09:00:00+09:00", zone="Asia/Tokyo", now_zone="UTC", hint="their_clock")


def waiting():
    """the wait over the spring change is 22 hours, 79200 seconds"""
    lines = f"{SETUP}\n    wait_seconds(at('2026-03-28T10:00:00'), at('2026-03-29T09:00:00')) / 3600"
    gives("next_run.py", lines, 22.0, hint="in_utc")


def waiting_autumn():
    """over the autumn change, from 10:00 to 09:00, it is 24 hours"""
    lines = f"{SETUP}\n    wait_seconds(at('2026-10-24T10:00:00'), at('2026-10-25T09:00:00')) / 3600"
    gives("next_run.py", lines, 24.0, hint="in_utc")
