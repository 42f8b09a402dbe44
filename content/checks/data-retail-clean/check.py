"""Rules that are applied in turn, each with its line in the log."""

import re
from functools import cache

from judge import expect, fail, run

FILES = ("clean_retail.py",)
PACKAGES = ("pandas",)

PARQUET = """
    import os
    import pandas as pd

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv(f"data/{os.path.basename(path)}.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    def to_parquet(table, path, **_):
        table.to_csv(f"data/{os.path.basename(path)}.csv", index=False)

    pd.read_parquet, pd.DataFrame.to_parquet = read_parquet, to_parquet
"""


@cache
def _done():
    """Run with a small table of 18 rows in place of the real one."""
    return run("clean_retail.py", before=PARQUET)


def _clean():
    rows = _done().rows("data/clean_retail.parquet.csv", hint="saves_clean")
    for name in ("InvoiceNo", "CustomerID"):
        expect(len(rows) > 1 and name in rows[0], True, of=f"the clean table has rows and a column {name}", hint="kept")
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]


def _log():
    """Give the numbers in each line of the log."""
    lines = _done().file("out/clean_log.csv", hint="saves_log").splitlines()
    found = [[float(number) for number in re.findall(r"(?<![\w.])\d+(?:\.0)?(?![\w.])", line)] for line in lines]
    return [numbers for numbers in found if numbers]


def _number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        fail("a number", str(text) or "nothing")


def known_customers():
    """with a small table of 18 rows the first rule removes 3 and leaves 15"""
    log = _log()
    expect(log[0][-2:] if log else [], [3.0, 15.0], of="rows removed and left by the first rule", hint="in_turn")


def later_rules():
    """then 3 rows without a quantity go and 12 are left, then 2 without a price and 10 are left"""
    log = _log()
    expect([numbers[-2:] for numbers in log[1:3]], [[3.0, 12.0], [2.0, 10.0]], of="removed and left", hint="above_zero")


def rows_left():
    """the clean table has the 10 rows that passed all rules, repeated ones too"""
    found = [row["InvoiceNo"] for row in _clean()]
    wanted = ["536365"] * 2 + ["536370"] * 2 + ["536401"] + ["537434"] * 3 + ["537601", "537602"]
    expect(found, wanted, of="InvoiceNo of the clean table", hint="kept")


def revenue():
    """Revenue is quantity times price, 15.30 in the first row and 261.70 in all"""
    rows = _clean()
    expect("Revenue" in rows[0], True, of="the clean table has a column Revenue")
    found = [_number(row["Revenue"]) for row in rows]
    expect(found[0], 15.3, of="Revenue of the first row", places=2)
    expect(sum(found), 261.7, of="the sum of Revenue", places=2)


def whole_customers():
    """CustomerID is a whole number, 17850 and not 17850.0"""
    expect(_clean()[0]["CustomerID"], "17850", of="CustomerID of the first row", hint="integer")


def repeats():
    """the log reports the three lines that repeat an earlier one"""
    for numbers in _log()[3:]:
        if {3, 5} & set(numbers):
            return
    fail("a line with 3 repeated lines", _done().file("out/clean_log.csv").strip(), hint="reported")
