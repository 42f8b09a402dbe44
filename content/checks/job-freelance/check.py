"""A price from three guesses."""

from judge import gives, raises

FILES = ("quote.py",)
TASKS = [("read", 1, 2, 9), ("merge", 2, 4, 6)]


def guesses():
    """1, 2, 9 and 2, 4, 6 are 8.4 hours with talks"""
    gives("quote.py", f"hours({TASKS!r})", 8.4, places=6, hint="likely_four")
    gives("quote.py", "hours([('a', 5, 5, 5)])", 6.0, places=6, hint="a_fifth")


def priced():
    """8.4 hours at 50 with a tenth of risk are 470"""
    gives("quote.py", f"price({TASKS!r}, 50)", 470, places=6, hint="up")


def costs():
    """costs of 45 are added after the risk: 510"""
    gives("quote.py", f"price({TASKS!r}, 50, costs=45)", 510, places=6, hint="after_risk")
    gives("quote.py", f"price({TASKS!r}, 100, costs=100, risk=0.5)", 1360, places=6, hint="after_risk")


def exact():
    """a price that is full tens already stays: 600, 660, 671 is 680"""
    calls = ("price([('a', 5, 5, 5)], 100, risk=0)", "price([('a', 5, 5, 5)], 100)", "price([('a', 5, 5, 5)], 100, 11)")
    for call, wanted in zip(calls, (600, 660, 680)):
        gives("quote.py", call, wanted, places=6, hint="stays")


def refused():
    """no task, and guesses that don't rise, raise ValueError"""
    for tasks in ([], [("a", 3, 2, 9)], [("a", 1, 5, 4)]):
        raises("quote.py", f"hours({tasks!r})", "ValueError")
        raises("quote.py", f"price({tasks!r}, 50)", "ValueError")
