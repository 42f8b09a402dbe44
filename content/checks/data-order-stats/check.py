"""The typical order, in seven numbers and a share."""

from functools import cache

from judge import expect, run

FILES = ("order_stats.py",)
PACKAGES = ("pandas",)

PARQUET = """
    import os
    import pandas as pd

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv("data/clean_retail.parquet.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    pd.read_parquet = read_parquet
"""


@cache
def _printed():
    return run("order_stats.py", before=PARQUET).numbers


def _among(*wanted, of, hint=None):
    """Hold that one of these numbers was printed."""
    found = _printed()
    near = any(abs(number - wish) <= (0.51 if wish > 1 else 0.0051) for number in found for wish in wanted)
    expect(near, True, of=of, hint=hint)


def orders():
    """a small table with 23 rows has 17 orders"""
    _among(17, of="the count 17 is printed", hint="per_invoice")


def middle():
    """their mean is 146.15 and their median 60.00"""
    _among(146.147, of="the mean 146.15 is printed", hint="per_invoice")
    _among(60, of="the median 60.00 is printed")


def spread():
    """the standard deviation is 218.85"""
    _among(218.85, 212.32, of="the standard deviation 218.85 is printed")


def tenths():
    """a tenth is at most 23.00, nine tenths at most 304.00"""
    _among(23, of="the 10th percentile 23.00 is printed", hint="percentiles")
    _among(304, of="the 90th percentile 304.00 is printed", hint="percentiles")


def quartiles():
    """between the quartiles lie 125.50"""
    _among(125.5, of="the interquartile range 125.50 is printed", hint="range_between")


def large_share():
    """the two orders above 348.25 bring 52.3 percent of the revenue"""
    _among(0.52324, 52.324, of="52.3 percent is printed", hint="share_of_money")
