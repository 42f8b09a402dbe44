"""Five answers about a year of sales, each in a file of its own."""

import re
from functools import cache

from judge import expect, run

FILES = ("sales_analysis.py",)
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
def _lines(name):
    """Run with a small table of 287 rows; give the lines of a file that hold a number."""
    text = run("sales_analysis.py", before=PARQUET).file(f"out/sales/{name}.csv", hint="five_files")
    return [line for line in text.splitlines() if re.search(r"\d", line)]


def _has(lines, wanted, places=0.006):
    cells = [cell for line in lines for cell in re.split(r"[,;]", line)]
    numbers = [
        float(cell)
        for cell in (cell.strip().rstrip("%") for cell in cells)
        if re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", cell)
    ]
    return any(abs(number - wanted) <= places for number in numbers)


def months():
    """with a small table of 287 rows, 2010-12 has 1113.45 and 2011-08 has 7007.40"""
    lines = _lines("months")
    expect(len([line for line in lines if "201" in line]), 13, of="months in months.csv")
    for month, revenue in (("2010-12", 1113.45), ("2011-08", 7007.4), ("2011-12", 3320.35)):
        expect(_has([line for line in lines if month in line], revenue), True, of=f"{revenue} stands beside {month}")


def products():
    """ten products, the best with 7484.25 and the tenth with 858.75"""
    lines = _lines("products")
    expect(len(lines), 10, of="products in products.csv", hint="best_ones")
    expect(
        (_has(lines, 7484.25), _has(lines, 858.75)), (True, True), of="7484.25 and 858.75 are there", hint="best_ones"
    )


def countries():
    """five countries, from the United Kingdom with 13212.72 to Spain with 3023.12"""
    lines = _lines("countries")
    expect(len(lines), 5, of="countries in countries.csv", hint="best_ones")
    for country, revenue in (("United Kingdom", 13212.72), ("Norway", 6318.36), ("Spain", 3023.12)):
        expect(
            _has([line for line in lines if country in line], revenue), True, of=f"{revenue} stands beside {country}"
        )


def customers():
    """of 125 customers the best 100 bring 99.4 percent"""
    lines = _lines("customers")
    expect(_has(lines, 0.9944, 0.0004) or _has(lines, 99.44, 0.06), True, of="99.4 percent is there", hint="of_all")


def order_values():
    """an order is worth 213.11 in the United Kingdom and 204.97 elsewhere"""
    lines = _lines("orders")
    for wanted in (213.108, 204.97):
        expect(_has(lines, wanted), True, of=f"{wanted:.2f} is in orders.csv", hint="per_invoice")
