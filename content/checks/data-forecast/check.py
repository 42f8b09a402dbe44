"""Three ways to forecast a week, tried on weeks that they haven't seen."""

from judge import expect, value

FILES = ("ts/forecast.py",)
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

WEEKS = "[50.0, 70.0, 60.0, 80.0, 100.0, 90.0, 110.0, 100.0, 120.0, 140.0, 130.0, 150.0, 90.0, 160.0]"


def _value(call):
    """Give a number or numbers as plain ones."""
    lines = f"    found = {call}\n    [float(item) for item in found] if hasattr(found, '__len__') else float(found)"
    return value("ts/forecast.py", lines, before=PARQUET)


def naive():
    """last_week([80, 100, 90]) forecasts 90"""
    expect(_value("last_week([80.0, 100.0, 90.0])"), 90.0, of="last_week([80, 100, 90])", hint="returned")


def mean():
    """mean_of_four([1000, 80, 100, 90, 110]) forecasts 95"""
    expect(_value("mean_of_four([1000.0, 80.0, 100.0, 90.0, 110.0])"), 95.0, of="mean_of_four", hint="last_four")


def weights():
    """weighted gives 70 when all weeks had 70, and a value among the last ones otherwise"""
    expect(_value("weighted([70.0] * 12)"), 70.0, of="weighted of twelve weeks of 70", places=2, hint="weights_of_one")
    got = _value(f"weighted({WEEKS})")
    expect(50 <= got <= 160, True, of="weighted lies between the smallest and the largest week", hint="weights_of_one")


def eight_weeks():
    """backtest forecasts the last eight of 14 weeks, by last_week from 90 to 90"""
    wanted = [90.0, 110.0, 100.0, 120.0, 140.0, 130.0, 150.0, 90.0]
    expect(_value(f"backtest({WEEKS}, last_week)"), wanted, of="backtest with last_week", hint="one_by_one")


def by_mean():
    """with mean_of_four the forecasts go from 82.5 to 127.5"""
    wanted = [82.5, 95.0, 100.0, 105.0, 117.5, 122.5, 135.0, 127.5]
    expect(_value(f"backtest({WEEKS}, mean_of_four)"), wanted, of="backtest with mean_of_four", hint="one_by_one")


def no_leak():
    """no week is used to forecast itself or a week before"""
    lines = f"backtest({WEEKS}, max)"
    wanted = [100.0, 110.0, 110.0, 120.0, 140.0, 140.0, 150.0, 150.0]
    expect(_value(lines), wanted, of="backtest with max", hint="earlier_only")


def how_wrong():
    """errors([100, 50], [90, 70]) are 15 on average, and 25 percent"""
    got = _value("errors([100.0, 50.0], [90.0, 70.0])")
    expect(got, [15.0, 25.0], of="errors([100, 50], [90, 70])", places=2, hint="absolute")
    got = _value("errors([200.0, 100.0], [200.0, 90.0])")
    expect(got, [5.0, 5.0], of="errors([200, 100], [200, 90])", places=2, hint="absolute")
