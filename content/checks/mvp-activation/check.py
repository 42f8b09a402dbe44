"""Which early action goes with staying."""

from judge import expect, gives, value

FILES = ("activation.py",)
PEOPLE = """
    people = [
        {"hours": {"first invoice": 2, "reminder": 50}, "stayed": True},
        {"hours": {"first invoice": 48}, "stayed": False},
        {"hours": {"first invoice": 49}, "stayed": True},
        {"hours": {}, "stayed": False},
        {"hours": {"reminder": 0}, "stayed": True},
    ]
"""


def _row(action, wanted, people="people", hint=None):
    got = value("activation.py", f"{PEOPLE}\n    [float(part) for part in row({people}, {action!r})]")
    expect(got, wanted, of=f"row for {action}", places=6, hint=hint)


def first_invoice():
    """of five people two did it in time, one of them stayed: 2, 0.5 and 2 of 3"""
    _row("first invoice", [2, 0.5, 2 / 3], hint="in_time")


def at_zero():
    """an action at hour 0 counts: 1, 1.0 and 0.5"""
    _row("reminder", [1, 1.0, 0.5], hint="zero_counts")


def nobody_did():
    """an action that nobody took gives 0, 0 and 0.6"""
    _row("second invoice", [0, 0, 0.6], hint="empty_group")


def everybody_did():
    """where everybody did it the last share is 0, and without people all are"""
    _row("reminder", [1, 1.0, 0], people="people[4:]", hint="empty_group")
    _row("reminder", [0, 0, 0], people="[]", hint="empty_group")


def median():
    """the median hours of the first invoice are 48, those of the reminder 25"""
    lines = f"{PEOPLE}\n    [float(median_hours(people, name)) for name in ('first invoice', 'reminder')]"
    gives("activation.py", lines, [48.0, 25.0], hint="all_who_did")


def no_median():
    """an action that nobody took has no median: None"""
    gives("activation.py", f"{PEOPLE}\n    median_hours(people, 'second invoice')", None, hint="no_hours")
