"""A table that has done the adding up before anybody asks."""

from functools import cache

from judge import expect, value

FILES = ("build_warehouse.py",)
PACKAGES = ("pandas",)

BUILD = """
    import builtins
    import os
    import runpy
    import sqlite3
    import pandas as pd

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv("data/clean_retail.parquet.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    def after_build():
        try:
            runpy.run_path("build_warehouse.py", run_name="__main__")
        except SystemExit:
            pass
        found, shop = [], sqlite3.connect("warehouse.db")
        for query in builtins.asked:
            try:
                found.append(shop.execute(query).fetchall())
            except sqlite3.Error as error:
                found.append(str(error))
        return found

    pd.read_parquet, builtins.after_build = read_parquet, after_build
"""

QUERIES = {
    "columns": "SELECT name FROM pragma_table_info('agg_day_country')",
    "rows": "SELECT COUNT(*) FROM agg_day_country",
    "sums": "SELECT ROUND(SUM(revenue), 2), SUM(orders), SUM(units) FROM agg_day_country",
    "all": "SELECT * FROM agg_day_country",
    "orders": "SELECT revenue, units FROM agg_day_country WHERE orders = 2",
    "facts": "SELECT COUNT(*), ROUND(SUM(revenue), 2) FROM fact_sales",
}


@cache
def _all():
    asked = f"    builtins.asked = {list(QUERIES.values())}\n"
    found = value("look.py", "after_build()", before=BUILD + asked, files={"look.py": ""})
    return dict(zip(QUERIES, found, strict=True))


def still_there():
    """with a small table of 70 rows fact_sales still has 70 rows, worth 12200.07"""
    expect(_all()["facts"], [(70, 12200.07)], of="rows and revenue of fact_sales", places=2, hint="facts_kept")


def table():
    """agg_day_country has the columns revenue, orders and units"""
    names = [name for (name,) in _all()["columns"]]
    expect(
        {"revenue", "orders", "units"} <= set(names),
        True,
        of="revenue, orders and units are there",
        hint="in_warehouse",
    )


def rows():
    """it has 35 rows, one for each day and country with a sale"""
    expect(_all()["rows"], [(35,)], of="rows of agg_day_country", hint="both_keys")


def sums():
    """together they have 12200.07 of revenue, 37 orders and 3894 units"""
    expect(_all()["sums"], [(12200.07, 37, 3894)], of="sums of revenue, orders and units", places=2, hint="orders_once")


def two_orders():
    """on two days a country had two orders, and one of them brought 1218.85"""
    found = sorted(row for row in _all()["orders"] if not isinstance(row, str))
    expect(
        found,
        [(630.84, 349), (1218.85, 271)],
        of="revenue and units of the days with two orders",
        places=2,
        hint="orders_once",
    )


def day_and_country():
    """each row names its day and its country, so Norway has a row of 501.85"""
    row = next((row for row in _all()["all"] if any(isinstance(c, float) and abs(c - 501.85) < 0.006 for c in row)), ())
    expect("Norway" in row, True, of="the row of 501.85 names Norway", hint="both_keys")
    named = any(str(cell).replace("-", "")[:8] == "20110503" for cell in row)
    expect(named, True, of="the row of 501.85 names 3 May 2011", hint="both_keys")
