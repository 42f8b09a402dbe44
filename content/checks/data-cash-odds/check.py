"""Ten thousand months of revenue, and the odds of a bad one."""

from functools import cache

from judge import expect, gives, run

FILES = ("cash_odds.py",)
PACKAGES = ("pandas",)


@cache
def _printed():
    return run("cash_odds.py").numbers


def ten_thousand():
    """months(1200, 300) gives 10,000 sums, one for each month"""
    gives("cash_odds.py", "len(months(1200, 300))", 10000, hint="by_month")


def first_months():
    """the first three months bring 36151, 37024 and 35086"""
    lines = "[float(month) for month in months(1200, 300)[:3]]"
    gives("cash_odds.py", lines, [36151.33, 37023.81, 35085.64], places=2, hint="same_draws")


def never_negative():
    """months(100, 400): a day never brings less than 0, so the first month has 5698.59"""
    lines = "[float(month) for month in months(100, 400)[:2]]"
    gives("cash_odds.py", lines, [5698.59, 6400.93], places=2, hint="clipped")


def twice():
    """months(1200, 300) gives the same sums when it is called again"""
    lines = "abs(float(months(1200, 300)[0]) - float(months(1200, 300)[0])) < 0.01"
    gives("cash_odds.py", lines, True, hint="seed_inside")


def printed():
    """mean 36000, and percentiles of 33326, 35996 and 38742 are printed"""
    found = _printed()
    for wanted in (36000.47, 33325.63, 35995.66, 38741.73):
        near = any(abs(number - wanted) <= 0.51 for number in found)
        expect(near, True, of=f"{wanted} is printed", hint="percentiles")


def chance():
    """the chance of a month below 34,000 is 0.1091, or 10.9 percent"""
    found = _printed()
    near = any(abs(number - 0.1091) <= 0.001 or abs(number - 10.91) <= 0.1 for number in found)
    expect(near or 11.0 in found, True, of="0.1091, or 10.9 percent, is printed", hint="share_of_true")
