"""Which inputs have drifted away from the training data."""

from judge import expect, gives, value

FILES = ("report.py",)
TRAINING = {"alcohol": (13.0, 0.8), "ash": (2.4, 0.3)}


def _rows(alcohol, ash, count=100):
    """Rows whose means are exactly these."""
    return [
        {"alcohol": alcohol + (0.5 if n % 2 else -0.5), "ash": ash + (0.2 if n % 2 else -0.2)} for n in range(count)
    ]


def _distances(rows, wanted, hint=None):
    got = value("report.py", f"{{name: float(far) for name, far in distances({rows!r}, {TRAINING!r}).items()}}")
    expect(got, wanted, of="the distances", places=6, hint=hint)


def at_home():
    """rows with the means of the training are 0 away"""
    _distances(_rows(13.0, 2.4), {"alcohol": 0.0, "ash": 0.0})


def shifted():
    """100 rows with alcohol 15 are 25 standard errors away"""
    _distances(_rows(15.0, 2.4), {"alcohol": 25.0, "ash": 0.0}, hint="standard_error")


def below():
    """a mean below that of the training is as far away as one above"""
    _distances(_rows(12.6, 2.46), {"alcohol": 5.0, "ash": 2.0}, hint="no_sign")


def fewer():
    """with 4 rows the same shift is 5 standard errors, as fewer say less"""
    _distances(_rows(15.0, 2.4, count=4), {"alcohol": 5.0, "ash": 0.0}, hint="standard_error")


def flags():
    """alcohol alone is flagged, and nothing of clean rows"""
    gives("report.py", f"list(flagged({_rows(15.0, 2.4)!r}, {TRAINING!r}))", ["alcohol"])
    gives("report.py", f"list(flagged({_rows(13.1, 2.41)!r}, {TRAINING!r}))", [], hint="above_five")


def around_five():
    """4.9 standard errors are no flag, 5.1 are one"""
    for shift, wanted in ((4.9 * 0.08, []), (5.1 * 0.08, ["alcohol"])):
        gives("report.py", f"list(flagged({_rows(13.0 + shift, 2.4)!r}, {TRAINING!r}))", wanted, hint="above_five")


def both():
    """two that drifted are named in order, and other inputs don't matter"""
    training = {"proline": (700.0, 10.0), **TRAINING}
    rows = [{**row, "proline": 700.0, "note": "x"} for row in _rows(10.0, 4.0)]
    gives("report.py", f"list(flagged({rows!r}, {training!r}))", ["alcohol", "ash"], hint="above_five")
