"""How many days a certificate is left."""

from judge import expect, value

FILES = ("expiry.py",)


def _left(line, *moment, zone="dates.timezone.utc"):
    lines = f"""
        import datetime as dates
        days_left({line!r}, dates.datetime({", ".join(map(str, moment))}, tzinfo={zone}))
    """
    return value("expiry.py", lines)


def _hold(wanted, line, *moment, hint=None, zone="dates.timezone.utc"):
    expect(_left(line, *moment, zone=zone), wanted, of=f"days from {moment} to {line}", hint=hint)


def thirty():
    """from 1 June 2027, 12 o'clock, to notAfter=Jul  1 12:00:00 2027 GMT are 30 days"""
    _hold(30, "notAfter=Jul  1 12:00:00 2027 GMT", 2027, 6, 1, 12, hint="a_number")


def two_digits():
    """a day of two digits is read as well: to Dec 24 08:30:00 2031 GMT are 9 days"""
    _hold(9, "notAfter=Dec 24 08:30:00 2031 GMT", 2031, 12, 15, 8, 30, hint="a_number")


def whole_days():
    """only whole days count: 30 days and 23 hours are 30, and 23 hours are 0"""
    _hold(30, "notAfter=Jul  1 12:00:00 2027 GMT", 2027, 5, 31, 13, hint="not_rounded")
    _hold(0, "notAfter=Jul  1 12:00:00 2027 GMT", 2027, 6, 30, 13, hint="not_rounded")


def over_years():
    """over a new year it goes on: from 30 December 2027 to Jan  9 00:00:00 2028 GMT are 10"""
    _hold(10, "notAfter=Jan  9 00:00:00 2028 GMT", 2027, 12, 30, hint="a_number")


def expired():
    """two days after the end it is -2"""
    _hold(-2, "notAfter=Jul  1 12:00:00 2027 GMT", 2027, 7, 3, 12, hint="below_zero")


def other_zone():
    """a now in another time zone counts: 13 o'clock at +02:00 is before 12 o'clock GMT"""
    zone = "dates.timezone(dates.timedelta(hours=2))"
    _hold(30, "notAfter=Jul  1 12:00:00 2027 GMT", 2027, 6, 1, 13, zone=zone, hint="in_gmt")
    _hold(29, "notAfter=Jul  1 12:00:00 2027 GMT", 2027, 6, 1, 15, zone=zone, hint="in_gmt")
