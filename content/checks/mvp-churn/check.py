"""Churn, lifetime, and who is left."""

from judge import gives, run

FILES = ("churn.py",)


def share():
    """churn(3, 40) gives 0.075, and churn(0, 40) gives 0"""
    gives("churn.py", "[churn(3, 40), float(churn(0, 40))]", [0.075, 0.0], hint="a_share")


def cents():
    """with cents it is the same: 2700 of 30000 are 0.09, and all of them 1"""
    gives("churn.py", "[churn(2700, 30000), float(churn(900, 900))]", [0.09, 1.0], hint="a_share")


def empty():
    """an empty start has the churn 0"""
    gives("churn.py", "float(churn(0, 0))", 0.0)


def months():
    """a churn of 0.075 means 13.3 months, of 0.5 two months"""
    gives("churn.py", "[round(lifetime(0.075), 1), lifetime(0.5)]", [13.3, 2.0], hint="one_by")


def for_ever():
    """without churn the lifetime has no end: inf"""
    gives("churn.py", "[str(lifetime(0)), str(lifetime(0.0))]", ["inf", "inf"])


def after_a_year():
    """5% a month leave 0.5404 after a year, and all after 0 months"""
    gives("churn.py", "[round(left(0.05, 12), 4), float(left(0.05, 0))]", [0.5404, 1.0], hint="month_by_month")


def printed():
    """running churn.py prints 7.5% and 13.3 months"""
    run("churn.py").says("7.5%", "13.3 months")
