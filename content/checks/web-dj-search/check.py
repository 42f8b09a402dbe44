"""What a filter form knows, as lookups for the database."""

from judge import expect, value

FILES = ("events/filters.py",)
STAND_INS = ("django",)


def _lookups(cleaned):
    lines = f"""
        import datetime as days
        {{name: str(worth) for name, worth in lookups({cleaned}).items()}}
    """
    return value("events/filters.py", lines)


def _hold(cleaned, wanted, hint=None):
    expect(_lookups(cleaned), wanted, of=f"lookups({cleaned.replace('days.', '')})", hint=hint)


def city():
    """a city alone gives venue__city: Kiel"""
    _hold("{'q': '', 'city': 'Kiel', 'start': None}", {"venue__city": "Kiel"}, hint="only_given")


def start():
    """a start alone gives starts_at__date__gte: 2031-05-04"""
    _hold(
        "{'q': '', 'city': '', 'start': days.date(2031, 5, 4)}",
        {"starts_at__date__gte": "2031-05-04"},
        hint="only_given",
    )


def both():
    """city and start give both"""
    wanted = {"venue__city": "Bern", "starts_at__date__gte": "2030-12-31"}
    _hold("{'q': 'jazz', 'city': 'Bern', 'start': days.date(2030, 12, 31)}", wanted)


def nothing():
    """an empty form gives nothing, and so does a word alone"""
    _hold("{'q': '', 'city': '', 'start': None}", {}, hint="only_given")
    _hold("{'q': 'jazz', 'city': '', 'start': None}", {}, hint="q_elsewhere")


def missing():
    """a field that wasn't valid is missing, and the others still count"""
    _hold("{'q': '', 'city': 'Kiel'}", {"venue__city": "Kiel"}, hint="may_be_missing")
    _hold("{'start': days.date(2031, 5, 4)}", {"starts_at__date__gte": "2031-05-04"}, hint="may_be_missing")
    _hold("{}", {}, hint="may_be_missing")
