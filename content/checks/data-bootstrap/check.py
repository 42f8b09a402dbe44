"""An interval by resampling, the same on every run."""

from functools import cache

from judge import expect, fail, run, value

FILES = ("insights/interval.py",)
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

ARRAYS = """
    import numpy as np
    a = np.arange(0, 200, 2.0)
    b = np.arange(10, 110, 2.0)
"""


def _interval(call):
    lines = f"{ARRAYS}    found = {call}\n    [float(found[0]), float(found[1])]"
    return value("insights/interval.py", lines, before=PARQUET)


def _close(got, wanted, within):
    return all(abs(one - other) <= within for one, other in zip(got, wanted, strict=True))


def certain():
    """when all values of a are 10 and all of b are 7, the interval is 3 to 3"""
    got = _interval("interval(np.array([10.0] * 5), np.array([7.0] * 9), np.mean)")
    expect(got, [3.0, 3.0], of="the interval", hint="a_minus_b")


def of_means():
    """for a small example the difference of means lies between 26 and 54"""
    got = _interval("interval(a, b, np.mean)")
    if not _close(got, [26.2, 53.9], 1.3):
        fail("about 26 to 54", f"{got[0]:.1f} to {got[1]:.1f}", hint="whole_size")


def of_medians():
    """with np.median it lies between 16 and 64"""
    got = _interval("interval(a, b, np.median)")
    if not _close(got, [16.5, 63.5], 2.6):
        fail("about 16 to 64", f"{got[0]:.1f} to {got[1]:.1f}", hint="given_measure")


def percentiles():
    """when the 2,000 differences are 0 to 1999, the interval is 49.98 to 1949.03"""
    count = "steps = iter(range(10000))\n    measure = lambda drawn: next(steps) if len(drawn) == 3 else 0\n    "
    call = "interval(np.array([1.0, 2.0, 3.0]), np.array([1.0] * 5), measure)"
    lines = f"{ARRAYS}    {count}found = {call}\n    [float(found[0]), float(found[1])]"
    got = value("insights/interval.py", lines, before=PARQUET)
    expect(got, [49.975, 1949.025], of="the interval", places=2, hint="two_thousand")


def same_again():
    """a second call gives the same interval"""
    lines = f"{ARRAYS}    tuple(interval(a, b, np.mean)) == tuple(interval(a, b, np.mean))"
    got = value("insights/interval.py", lines, before=PARQUET)
    expect(got, True, of="both calls give the same interval", hint="seed_inside")


@cache
def _numbers():
    return run("insights/interval.py", before=PARQUET).numbers


def printed():
    """a small table has 46 British and 9 German orders, and their means differ by 47.45"""
    for wanted in (46.0, 9.0):
        expect(wanted in _numbers(), True, of=f"n of {wanted:.0f} is printed", hint="order_values")
    near = any(abs(abs(number) - 47.446) < 0.51 for number in _numbers())
    expect(near, True, of="the difference of the means, 47.45, is printed", hint="order_values")
