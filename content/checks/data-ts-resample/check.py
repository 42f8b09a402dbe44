"""Days, weeks and months of revenue, with the days on which nothing was sold."""

import re
from functools import cache

from judge import expect, run

FILES = ("ts/daily.py",)
PACKAGES = ("pandas", "matplotlib")

PARQUET = """
    import os
    import matplotlib
    import pandas as pd
    matplotlib.use("Agg")
    from matplotlib.figure import Figure

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv("data/clean_retail.parquet.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    pd.read_parquet = read_parquet
    Figure.savefig = lambda *_, **__: None
"""


@cache
def _done():
    """Run with a small table from 3 May to 24 July."""
    return run("ts/daily.py", before=PARQUET)


@cache
def _days():
    """Give the revenue of each day in out/daily.csv."""
    rows = [line.split(",") for line in _done().file("out/daily.csv", hint="saved").splitlines()]
    found = {}
    for row in rows:
        dates = [cell[:10] for cell in row if re.match(r"\d{4}-\d\d-\d\d", cell)]
        if dates:
            numbers = [float(cell) for cell in row if re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", cell)]
            found[dates[0]] = numbers[-1] if numbers else None
    return found


def _printed(wanted, places=0.51):
    return sum(abs(number - wanted) <= places for number in _done().numbers)


def every_day():
    """a small table from 3 May to 24 July has 83 days in out/daily.csv"""
    found = sorted(_days())
    expect(len(found), 83, of="days in out/daily.csv", hint="gaps_too")
    expect((found[0], found[-1]), ("2011-05-03", "2011-07-24"), of="the first and last day")


def revenue():
    """the days add up to 12200.07, and 54 of them have 0"""
    found = list(_days().values())
    expect(found.count(0.0), 54, of="days with a revenue of 0", hint="gaps_too")
    expect(sum(found), 12200.07, of="the sum of all days", places=2)


def sums():
    """the sums of days, weeks and months are printed and agree: 12200.07"""
    expect(_printed(12200.07) >= 3, True, of="12200.07 is printed three times", hint="three_sums")


def empty_days():
    """of the empty days 12 are Saturdays, 11 Wednesdays and 4 Mondays"""
    lines = _done().stdout.splitlines()
    for day, number, count in (("sat", 5, 12), ("wed", 2, 11), ("mon", 0, 4)):
        near = [line.casefold() for line in lines if day in line.casefold() or re.match(rf"\s*{number}\b", line)]
        found = any(re.search(rf"(?<![\d.]){count}(\.0)?(?![\d.])", line) for line in near)
        expect(found, True, of=f"{count} is printed beside weekday {day.title()}", hint="by_weekday")


def calendar_mean():
    """an average calendar day brings 146.99"""
    expect(_printed(146.989) >= 1, True, of="146.99 is printed", hint="two_means")


def trading_mean():
    """an average trading day brings 420.69"""
    expect(_printed(420.692) >= 1, True, of="420.69 is printed", hint="two_means")
