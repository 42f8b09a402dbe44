"""Which copies of the database are kept."""

from judge import expect, value

FILES = ("backup.py",)


def _name(month, day, hour, minute=0):
    return f"latebird-2026{month:02}{day:02}T{hour:02}{minute:02}00.db"


def _keep(names, wanted, hint=None):
    got = value("backup.py", f"sorted(keep({names!r}))")
    expect(got, sorted(wanted), of="the names to keep", hint=hint)


def few():
    """three copies are all kept, and no names give an empty set"""
    names = [_name(3, 5, hour) for hour in (1, 2, 3)]
    _keep(names, names)
    _keep([], [])


def same_hour():
    """of 14:00, 14:20 and 14:40 only the newest is kept"""
    names = [_name(3, 5, 14, minute) for minute in (20, 40, 0)]
    _keep(names, [_name(3, 5, 14, 40)], hint="newest_of_hour")


def two_days():
    """of 48 hourly copies the newest 24 stay, and the last of the day before"""
    names = [_name(3, day, hour) for day in (4, 5) for hour in range(24)]
    _keep(names, [*names[24:], _name(3, 4, 23)], hint="both_rules")


def gap():
    """hours without a copy don't count: 24 hours over two days are 24 copies"""
    names = [_name(3, day, hour) for day in (4, 5) for hour in range(0, 24, 2)]
    _keep(names, names, hint="with_a_copy")


def fourteen_days():
    """of twenty days with one copy at noon all are within the 24 hours"""
    names = [_name(3, day, 12) for day in range(1, 21)]
    _keep(names, names, hint="with_a_copy")


def long_time():
    """of thirty days with a copy every hour 24 and 13 more are kept"""
    names = [_name(3, day, hour) for day in range(1, 31) for hour in range(24)]
    _keep(names[::-1], [*names[-24:], *(_name(3, day, 23) for day in range(17, 30))], hint="both_rules")


def month_end():
    """the end of a month makes no difference"""
    names = [_name(2, 28, hour) for hour in range(24)] + [_name(3, 1, hour) for hour in range(10)]
    _keep(names, names[10:], hint="both_rules")
