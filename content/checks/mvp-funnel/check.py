"""The funnel from sign-up to payment."""

from judge import expect, gives, value

FILES = ("funnel.py",)
STEPS = ("signed_up", "invoice_added", "reminder_sent", "invoice_paid", "plan_changed")
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE events (at TEXT, user_id INTEGER, name TEXT, props TEXT)")
    db.executemany("INSERT INTO events (at, user_id, name) VALUES (?, ?, ?)", {rows})
    list(funnel(db, {since!r}))
"""


def _person(user, *days, month=3, skip=()):
    """Give the rows of somebody who took each step so many days after 1 March."""
    return [(f"2026-{month:02}-{1 + day:02}", user, name) for name, day in zip(STEPS, days) if name not in skip]


def _funnel(rows, wanted, hint=None, since="2026-03-01"):
    got = value("funnel.py", SETUP.format(rows=rows, since=since))
    expect([0 if number is None else number for number in got], wanted, of="the five numbers", hint=hint)


def all_five():
    """one person who takes all five steps gives 1, 1, 1, 1, 1"""
    _funnel(_person(1, 0, 2, 5, 12, 20), [1, 1, 1, 1, 1])


def narrower():
    """three, two and one person with 1, 2 and 4 steps give 6, 3, 1, 1, 0"""
    rows = [row for user in (1, 2, 3) for row in _person(user, 0)]
    rows += _person(4, 0, 1) + _person(5, 0, 1) + _person(6, 0, 1, 2, 3)
    _funnel(rows, [6, 3, 1, 1, 0])


def in_time():
    """the seventh day still counts for an invoice, the eighth doesn't"""
    _funnel(_person(1, 0, 7, 14, 28, 28) + _person(2, 0, 8), [2, 1, 1, 1, 1], hint="windows")
    _funnel(_person(1, 0, 7, 15), [1, 1, 0, 0, 0], hint="windows")
    _funnel(_person(1, 0, 7, 14, 29), [1, 1, 1, 0, 0], hint="windows")
    _funnel(_person(1, 0, 7, 14, 28, 29), [1, 1, 1, 1, 0], hint="windows")


def no_jumping():
    """who never added an invoice counts in no later step"""
    _funnel(_person(1, 0, 1, 2, 3, 4, skip=("invoice_added",)) + _person(2, 0, 1), [2, 1, 0, 0, 0], hint="all_earlier")


def several_times():
    """two invoices of one person are one person"""
    _funnel(_person(1, 0, 2, 5) + _person(1, 0, 3, 6)[1:], [1, 1, 1, 0, 0], hint="people")


def since_when():
    """who signed up before the first day isn't counted, on it is"""
    _funnel(_person(1, 0, 2) + _person(2, 9, 11), [1, 1, 0, 0, 0], since="2026-03-10", hint="first_day")


def percent():
    """200, 120, 60, 30 and 6 people give 60%, 50%, 50% and 20%"""
    gives("funnel.py", "list(rates([200, 120, 60, 30, 6]))", ["60%", "50%", "50%", "20%"], hint="one_before")
