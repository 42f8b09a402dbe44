"""Error budgets and burn rates."""

from judge import gives

FILES = ("slo.py",)


def budgets():
    """99.9 percent of 1,000,000 leave 1000, of 1500 leave 1"""
    gives("slo.py", "[budget(0.999, 1_000_000), budget(0.999, 1500), budget(0.999, 999)]", [1000, 1, 0], hint="floats")
    gives("slo.py", "[budget(0.9, 10), budget(0.99, 100), budget(0.95, 0)]", [1, 1, 0], hint="floats")


def rates():
    """5 of 1000 at 99.9 burn 5 times too fast"""
    gives("slo.py", "[burn(0.999, 5, 1000), burn(0.99, 5, 1000), burn(0.99, 0, 10)]", [5.0, 0.5, 0.0], places=3)
    gives("slo.py", "burn(0.99, 1, 300)", 0.33, places=4)


def no_requests():
    """without requests nothing burns"""
    gives("slo.py", "burn(0.999, 0, 0)", 0.0)


def _alarm(wanted, hint=None, **rates):
    windows = {name[1:]: (rate * 10, 100_000) for name, rate in rates.items()}
    gives("slo.py", f"alarm(0.99, {windows!r})", wanted, hint=hint)


def page():
    """1h and 5m at 14.4 are a page"""
    _alarm("page", w5m=1440, w1h=1440, w30m=0, w6h=0, hint="at_the_limit")


def peak():
    """one of the two alone is none"""
    _alarm("quiet", w5m=9000, w1h=1439, w30m=0, w6h=0, hint="both")
    _alarm("quiet", w5m=0, w1h=9000, w30m=599, w6h=700, hint="both")
    _alarm("quiet", w5m=0, w1h=0, w30m=9000, w6h=599, hint="both")


def ticket():
    """6h and 30m at 6 are a ticket"""
    _alarm("ticket", w5m=0, w1h=9000, w30m=600, w6h=600, hint="at_the_limit")
