"""Customers by recency, frequency and money, with scores and a segment."""

import csv
import io
from functools import cache
from itertools import pairwise

from judge import expect, fail, run

FILES = ("insights/rfm.py",)
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
def _customers():
    """Run with a small table of 37 customers."""
    text = run("insights/rfm.py", before=PARQUET).file("out/rfm.csv", hint="saved")
    rows = list(csv.DictReader(io.StringIO(text)))
    for name in ("CustomerID", "recency", "frequency", "money", "R", "F", "M", "segment"):
        expect(bool(rows) and name in rows[0], True, of=f"out/rfm.csv has a column {name}", hint="saved")
    return {row["CustomerID"].removesuffix(".0"): row for row in rows}


def _float(text):
    try:
        return float(text)
    except ValueError:
        fail("a number", text or "nothing")


def _number(customer, name):
    if customer not in _customers():
        fail(f"customer {customer} in out/rfm.csv", "none", hint="saved")
    return _float(_customers()[customer][name])


def one_each():
    """a small table has 37 customers, and each is there once"""
    expect(len(_customers()), 37, of="customers in out/rfm.csv")


def recency():
    """12355 bought 2 or 3 days before 10 December 2011, and 12370 298 days before"""
    for customer, wanted in (("12355", {2.0, 3.0}), ("12370", {297.0, 298.0}), ("12346", {75.0, 76.0})):
        got = _number(customer, "recency")
        expect(got in wanted, True, of=f"recency of {customer} is {max(wanted):.0f}", hint="from_today")


def frequency_and_money():
    """12379 has 8 orders worth 303.22, and 12356 has 6 worth 3190.75"""
    for customer, orders, money in (("12379", 8.0, 303.22), ("12356", 6.0, 3190.75), ("12349", 1.0, 504.9)):
        expect(_number(customer, "frequency"), orders, of=f"frequency of {customer}", hint="invoices")
        expect(_number(customer, "money"), money, of=f"money of {customer}", places=2)


def recent_is_five():
    """the recent 12355 has R 5, and 12370, who was here in February, has R 1"""
    for customer, wanted in (("12355", 5.0), ("12370", 1.0), ("12346", 3.0), ("12348", 4.0), ("12371", 2.0)):
        expect(_number(customer, "R"), wanted, of=f"R of {customer}", hint="turned")


def money_scores():
    """12356 has M 5, and 12352 with 5.38 has M 1"""
    for customer, wanted in (("12356", 5.0), ("12352", 1.0), ("12346", 4.0), ("12349", 3.0), ("12379", 2.0)):
        expect(_number(customer, "M"), wanted, of=f"M of {customer}", hint="fifths")


def frequency_scores():
    """F parts the customers into five groups of 7 or 8, from few orders to many"""
    groups = [[] for _ in range(5)]
    for row in _customers().values():
        score = _float(row["F"])
        expect(score in {1, 2, 3, 4, 5}, True, of=f"an F of {row['F']} is 1, 2, 3, 4 or 5", hint="fifths")
        groups[int(score) - 1].append(_float(row["frequency"]))
    expect(sorted(map(len, groups)), [7, 7, 7, 8, 8], of="customers with F from 1 to 5", hint="fifths")
    for low, high in pairwise(groups):
        expect(max(low) <= min(high), True, of="more orders never have a lower F", hint="fifths")


def segments():
    """each customer has one of five segments"""
    names = {row["segment"].strip().casefold().replace("_", " ") for row in _customers().values()}
    known = {"champions", "champion", "new", "at risk", "lost", "others", "other"}
    expect(names <= known, True, of="the segments are champions, new, at risk, lost and others", hint="five_names")
    expect(len(names) >= 2, True, of="two segments or more", hint="five_names")
