"""How old a container is, from Docker's own time."""

from judge import gives

FILES = ("age.py",)
NOW = "import datetime as moments\n"


def _old(finished, now, hours, wanted, hint=None, zone="moments.timezone.utc"):
    lines = f"{NOW}bool(is_old({finished!r}, moments.datetime.fromisoformat({now!r}).replace(tzinfo={zone}), {hours}))"
    gives("age.py", lines, wanted, hint=hint)


def old_one():
    """ended at 10:00, at 12:30 it is old for a limit of 1 hour, not of 3"""
    _old("2026-03-05T10:00:00Z", "2026-03-05T12:30:00", 1, True)
    _old("2026-03-05T10:00:00Z", "2026-03-05T12:30:00", 3, False, hint="compare")


def nanoseconds():
    """nine digits behind the second, as Docker writes them, are read"""
    _old("2026-03-05T10:00:00.123456789Z", "2026-03-05T12:30:00", 1, True, hint="nine_digits")


def short_fraction():
    """Docker drops zeros: one or four digits are read as well"""
    for digits in ("1", "1234", "12345678"):
        _old(f"2026-03-05T10:00:00.{digits}Z", "2026-03-05T12:30:00", 1, True, hint="nine_digits")


def edge():
    """exactly one hour is old, a second less is not"""
    _old("2026-03-05T10:00:00Z", "2026-03-05T11:00:00", 1, True, hint="or_more")
    _old("2026-03-05T10:00:00Z", "2026-03-05T10:59:59", 1, False, hint="or_more")


def zero_hours():
    """with a limit of 0 hours what just ended is old, half an hour works too"""
    _old("2026-03-05T10:00:00Z", "2026-03-05T10:00:00", 0, True, hint="or_more")
    _old("2026-03-05T10:00:00Z", "2026-03-05T10:30:00", 0.5, True)


def days():
    """25 hours are more than 24, across midnight"""
    _old("2026-03-05T10:00:00Z", "2026-03-06T11:00:00", 24, True, hint="whole_distance")
    _old("2026-03-05T23:30:00Z", "2026-03-06T00:10:00", 1, False, hint="whole_distance")


def other_zone():
    """Z is UTC: 12:30 in a zone 2 hours ahead is half an hour later"""
    _old(
        "2026-03-05T10:00:00Z",
        "2026-03-05T12:30:00",
        1,
        False,
        zone="moments.timezone(moments.timedelta(hours=2))",
        hint="zulu",
    )
