"""Whom to ask, and how sure the answer is."""

from judge import gives

FILES = ("pmf.py",)
DAYS = "from datetime import date, timedelta\ntoday = date(2026, 3, 31)\n"


def _ask(weeks, ago, wanted, hint=None):
    last = "None" if ago is None else f"today - timedelta(days={ago})"
    gives("pmf.py", f"{DAYS}bool(may_ask({weeks}, {last}, today))", wanted, hint=hint)


def new_user():
    """with 0 or 1 active week nobody is asked, with 2 they are"""
    for weeks, wanted in ((0, False), (1, False), (2, True), (9, True)):
        _ask(weeks, None, wanted, hint="two_weeks")


def asked_before():
    """asked 89 days ago means no, 90 days ago means yes"""
    _ask(5, 0, False, hint="ninety")
    _ask(5, 89, False, hint="ninety")
    _ask(5, 90, True, hint="ninety")


def both_needed():
    """asked long ago and one active week means no"""
    _ask(1, 200, False, hint="both_rules")


def nine_of_twenty():
    """wilson(9, 20) is 0.258 to 0.658"""
    gives("pmf.py", "[round(float(end), 3) for end in wilson(9, 20)]", [0.258, 0.658], hint="wilson_form")


def small_sample():
    """1 of 5 is 0.036 to 0.624, far from even on both sides"""
    gives("pmf.py", "[round(float(end), 3) for end in wilson(1, 5)]", [0.036, 0.624], hint="wilson_form")


def edges():
    """0 of 10 is 0 to 0.278, and 10 of 10 is 0.722 to 1"""
    gives(
        "pmf.py",
        "[abs(round(float(end), 3)) for end in [*wilson(0, 10), *wilson(10, 10)]]",
        [0.0, 0.278, 0.722, 1.0],
        hint="wilson_form",
    )
