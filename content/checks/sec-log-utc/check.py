"""Four ways to write a time, and one clock for all."""

from judge import expect, value

FILES = ("when.py",)

CALL = """
    import datetime as lab_datetime
    lab_now = lab_datetime.datetime.fromisoformat({now!r})
    lab_utc = to_utc({text!r}, {kind!r}, {zone!r}, lab_now)
    [lab_utc.isoformat(timespec="seconds"), lab_utc.utcoffset() == lab_datetime.timedelta(0)]
"""


def _is(text, kind, wanted, zone="Europe/Berlin", now="2026-03-15T12:00:00+00:00", hint=None):
    got, in_utc = value("when.py", CALL.format(text=text, kind=kind, zone=zone, now=now))
    expect(got, wanted, of=f"to_utc({text!r}, {kind!r}, {zone!r}, now)", hint=hint)
    expect(in_utc, True, of="it is in UTC", hint="into_utc")


def apache():
    """10/Mar/2026:13:55:36 +0100 is 12:55:36 in UTC"""
    _is("10/Mar/2026:13:55:36 +0100", "apache", "2026-03-10T12:55:36+00:00", hint="into_utc")
    _is("01/Jan/2026:00:30:00 +0530", "apache", "2025-12-31T19:00:00+00:00", hint="into_utc")


def iso():
    """2026-03-10T06:00:00-05:00 is 11:00 in UTC"""
    _is("2026-03-10T06:00:00-05:00", "iso", "2026-03-10T11:00:00+00:00", hint="into_utc")
    _is("2026-03-10T06:00:00+00:00", "iso", "2026-03-10T06:00:00+00:00")


def unix():
    """1773147336 is 2026-03-10 12:55:36 in UTC"""
    _is("1773147336", "unix", "2026-03-10T12:55:36+00:00", hint="from_text")


def syslog_winter():
    """Mar 10 13:55:36 in Berlin is 12:55:36 in UTC, and in Tokyo 04:55:36"""
    _is("Mar 10 13:55:36", "syslog", "2026-03-10T12:55:36+00:00", hint="in_the_zone")
    _is("Mar 10 13:55:36", "syslog", "2026-03-10T04:55:36+00:00", zone="Asia/Tokyo", hint="in_the_zone")


def syslog_summer():
    """Jul  1 13:55:36 in Berlin is 11:55:36 in UTC, as summer time holds"""
    _is("Jul  1 13:55:36", "syslog", "2026-07-01T11:55:36+00:00", now="2026-07-02T00:00:00+00:00", hint="in_the_zone")


def year_before():
    """Dec 31 read on 1 January 2026 is of 2025"""
    _is("Dec 31 23:59:00", "syslog", "2025-12-31T22:59:00+00:00", now="2026-01-01T00:10:00+00:00", hint="last_year")


def a_day_ahead():
    """exactly a day ahead keeps its year, and a second more goes back one"""
    now = "2026-03-10T12:00:00+00:00"
    _is("Mar 11 13:00:00", "syslog", "2026-03-11T12:00:00+00:00", now=now, hint="more_than_a_day")
    _is("Mar 11 13:00:01", "syslog", "2025-03-11T12:00:01+00:00", now=now, hint="last_year")
