"""Weeks with a rolling mean, a change and a score, and the two that are unusual."""

import csv
import io
from functools import cache

from judge import expect, fail, run

FILES = ("ts/weekly.py",)
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
    """Run with a small table of 25 whole weeks and a day."""
    return run("ts/weekly.py", before=PARQUET)


@cache
def _weeks():
    text = _done().file("out/weekly.csv", hint="saved")
    rows = list(csv.DictReader(io.StringIO(text)))
    for name in ("week", "revenue", "rolling", "change", "z"):
        expect(bool(rows) and name in rows[0], True, of=f"out/weekly.csv has a column {name}", hint="saved")
    return {row["week"][:10]: row for row in rows}


def _number(week, name):
    if week not in _weeks():
        fail(f"the week {week} in out/weekly.csv", ", ".join(list(_weeks())[:3]), hint="saved")
    text = _weeks()[week][name]
    try:
        return float(text) if text not in {"", "nan", "NaN"} else None
    except ValueError:
        fail("a number", text)


def whole_weeks():
    """a small table has 25 whole weeks, and the day of a 26th is dropped"""
    found = sorted(_weeks())
    expect(len(found), 25, of="weeks in out/weekly.csv", hint="last_week")
    expect((found[0], found[-1]), ("2011-01-09", "2011-06-26"), of="the first and last week")
    expect(_number("2011-04-17", "revenue"), 1700.0, of="revenue of the week 2011-04-17", places=2)


def rolling():
    """the rolling mean starts in the fourth week with 1004.30"""
    found = [_number(week, "rolling") for week in ("2011-01-23", "2011-01-30", "2011-02-06")]
    expect(found, [None, 1004.3, 987.86], of="rolling", places=2, hint="four_weeks")


def change():
    """the second week changed by -2.3 percent, and that of 17 April by 67.1"""
    for week, wanted in (("2011-01-16", -2.3435), ("2011-04-17", 67.1189)):
        found = _number(week, "change") or 0
        near = abs(found - wanted) < 0.06 or abs(found * 100 - wanted) < 0.06
        expect(near, True, of=f"change of the week {week} is {wanted:.1f} percent", hint="to_before")


def score():
    """the first eight weeks have no z, and the ninth has 0.99"""
    found = [_number(week, "z") for week in sorted(_weeks())]
    expect(found[:8], [None] * 8, of="z of the first eight weeks", hint="eight_before")
    expect(found[8:11], [0.993, -0.686, -0.206], of="z of the next three weeks", places=2, hint="shifted")


def unusual():
    """17 April has a z of 9.94 and 29 May of -2.63"""
    found = [_number(week, "z") for week in ("2011-04-17", "2011-05-29")]
    expect(found, [9.94, -2.634], of="z of both weeks", places=2, hint="shifted")


def printed():
    """both weeks are printed, the good one and the bad one"""
    for week, hint_of in (("2011-04-17", "1700"), ("2011-05-29", "430")):
        expect(
            week in _done().stdout or hint_of in _done().stdout,
            True,
            of=f"the week {week} is printed",
            hint="both_ways",
        )
    expect("2011-04-10" in _done().stdout, False, of="the week 2011-04-10 is printed", hint="both_ways")
