"""Revenue as trend, weekday and rest."""

import math
from functools import cache

from judge import expect, fail, value

FILES = ("ts/season.py",)
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

DAYS = """
    import pandas as pd
    days = pd.date_range("2011-03-01", periods=28)
    week = [0, 0, 0, 0, 50, -70, 20] * 4
    daily = pd.Series([10.0 * day + week[day] + 140 * (day == 12) for day in range(28)], index=days)
    got = split(daily)
"""


@cache
def _split():
    """Split four weeks of days that rise by 10 a day, with a pattern of the week and one odd day."""
    found = value("ts/season.py", f"{DAYS}    got", before=PARQUET)
    if not hasattr(found, "columns"):
        fail("a DataFrame", type(found).__name__, hint="a_frame")
    for name in ("trend", "effect", "remainder"):
        expect(name in found.columns, True, of=f"there is a column {name}", hint="a_frame")
    expect(len(found.rows), 28, of="rows for 28 days", hint="a_frame")
    return found


def _numbers(name, places):
    column = [_split().column(name)[place] for place in places]
    return [None if number is None or math.isnan(number) else round(float(number), 3) for number in column]


def trend():
    """of four weeks the trend starts on the fourth day with 30, and then rises by 10"""
    expect(
        _numbers("trend", range(6)),
        [None, None, None, 30.0, 40.0, 50.0],
        of="trend of the first days",
        places=2,
        hint="centred",
    )


def odd_day_in_trend():
    """a day with 140 more lifts the trend of seven days by 20"""
    expect(
        _numbers("trend", (8, 9, 15, 16)), [80.0, 110.0, 170.0, 160.0], of="trend around it", places=2, hint="centred"
    )


def effects():
    """the effect of a Monday is 13.10, of a Saturday 43.10 and of a Sunday -30.24"""
    expect(_numbers("effect", (6, 4, 5)), [13.095, 43.095, -30.238], of="effects", places=2, hint="per_weekday")


def zero():
    """the seven effects add up to 0, and each weekday has the same in every week"""
    found = _numbers("effect", range(28))
    expect(sum(number or 0 for number in found[7:14]), 0.0, of="the sum of seven effects", places=1, hint="shifted")
    expect(found[:7] == found[14:21], True, of="both weeks have the same effects", hint="per_weekday")


def remainder():
    """the odd day has a remainder of 80.24"""
    expect(_numbers("remainder", (12, 13, 5)), [80.238, -13.095, -39.762], of="remainders", places=2, hint="minus_both")


def all_parts():
    """trend, effect and remainder together are the revenue of the day"""
    for place, wanted in ((10, 100.0), (12, 190.0), (20, 220.0)):
        parts = [number or 0 for name in ("trend", "effect", "remainder") for number in _numbers(name, (place,))]
        expect(sum(parts), wanted, of=f"the three parts of day {place + 1} together", places=1, hint="minus_both")
