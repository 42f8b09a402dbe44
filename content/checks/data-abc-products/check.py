"""Products by what they earn, in three classes."""

import csv
import io
import re
from functools import cache

from judge import expect, fail, run

FILES = ("insights/abc.py",)
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

EDGE = """InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country,Revenue
1,20001,CUP,1,2011-05-05 10:00:00,15.0,12346,Spain,15.0
1,20002,POT,1,2011-05-05 10:00:00,80.0,12346,Spain,80.0
2,20003,TIN,1,2011-05-06 10:00:00,5.0,12347,Spain,5.0
2,POST,POSTAGE,1,2011-05-06 10:00:00,500.0,12347,Spain,500.0
"""


@cache
def _done(sales=None):
    """Run with a small table of 12 codes."""
    return run("insights/abc.py", before=PARQUET, files={"data/clean_retail.parquet.csv": sales} if sales else None)


def _rows(sales=None):
    rows = list(csv.DictReader(io.StringIO(_done(sales).file("out/abc.csv", hint="saved"))))
    for name in ("StockCode", "revenue", "share", "class"):
        expect(bool(rows) and name in rows[0], True, of=f"out/abc.csv has a column {name}", hint="saved")
    return rows


def _number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        fail("a number", str(text) or "nothing")


def products():
    """of a small table with 12 codes ten are products, from 22720 to 21212"""
    codes = [row["StockCode"] for row in _rows()]
    wanted = ["22720", "22423", "85123A", "23084", "47566", "23298", "84879", "20725", "22197", "21212"]
    expect(sorted(codes), sorted(wanted), of="the codes in out/abc.csv", hint="products_only")
    expect(codes, wanted, of="the codes in their order", hint="best_first")


def revenue():
    """22720 has a revenue of 4950, and 85123A of 3929.55"""
    found = {row["StockCode"]: _number(row["revenue"]) for row in _rows()}
    expect((found.get("22720"), found.get("85123A")), (4950.0, 3929.55), of="revenue of both", places=2)


def shares():
    """the cumulative share begins with 18.3 percent and ends with 100"""
    found = [_number(row["share"]) for row in _rows()]
    scale = 100 if max(found) < 2 else 1
    wanted = [18.26, 35.66, 50.16, 63.14, 74.77, 84.71, 90.82, 95.16, 98.02, 100.0]
    expect([share * scale for share in found], wanted, of="share in percent", places=1, hint="cumulative")


def classes():
    """the first five products are A, the next two B and the last three C"""
    expect("".join(row["class"] for row in _rows()), "AAAAABBCCC", of="the classes", hint="limits")


def edges():
    """with shares of exactly 80, 95 and 100 percent the classes are A, B and C"""
    rows = _rows(EDGE)
    expect([row["StockCode"] for row in rows], ["20002", "20001", "20003"], of="the codes", hint="products_only")
    expect("".join(row["class"] for row in rows), "ABC", of="the classes", hint="limits")


def listed():
    """POST and M are printed as codes that are no products"""
    _done().says("POST", hint="listed")
    expect(bool(re.search(r"\bM\b", _done().stdout)), True, of="M is printed", hint="listed")
