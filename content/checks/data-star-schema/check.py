"""Facts and dimensions in tables of their own, and a view that joins them."""

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
    "dates": "SELECT COUNT(*), COUNT(DISTINCT date_key) FROM dim_date",
    "trading": "SELECT SUM(is_trading_day) FROM dim_date",
    "customers": "SELECT COUNT(*), COUNT(DISTINCT customer_key), COUNT(DISTINCT country) FROM dim_customer",
    "products": "SELECT COUNT(*), COUNT(DISTINCT product_key), COUNT(description) FROM dim_product",
    "facts": "SELECT COUNT(*), ROUND(SUM(revenue), 2), SUM(quantity), COUNT(DISTINCT invoice) FROM fact_sales",
    "placed": "SELECT COUNT(*) FROM fact_sales JOIN dim_date USING (date_key)",
    "bought": "SELECT COUNT(*) FROM fact_sales JOIN dim_customer USING (customer_key)",
    "named": "SELECT COUNT(*) FROM fact_sales JOIN dim_product USING (product_key)",
    "index": "SELECT COUNT(*) FROM pragma_index_list('fact_sales') AS l, pragma_index_info(l.name) AS i"
    " WHERE i.name = 'date_key'",
    "monthly": "SELECT month, ROUND(SUM(revenue), 2) FROM v_monthly GROUP BY month ORDER BY 2",
    "rows": "SELECT COUNT(*) FROM v_monthly",
    "view": "SELECT COUNT(*) FROM sqlite_master WHERE type = 'view' AND name = 'v_monthly'",
}


@cache
def _all():
    asked = f"    builtins.asked = {list(QUERIES.values())}\n"
    found = value("look.py", "after_build()", before=BUILD + asked, files={"look.py": ""})
    return dict(zip(QUERIES, found, strict=True))


def _got(name):
    return _all()[name]


def facts():
    """with a small table of 70 rows fact_sales has 70 rows, worth 12200.07"""
    expect(
        _got("facts"), [(70, 12200.07, 3894, 37)], of="rows, revenue, quantity and invoices", places=2, hint="columns"
    )


def dates():
    """dim_date has all 83 days from the first to the last sale, and 29 of them are trading days"""
    expect(_got("dates"), [(83, 83)], of="days in dim_date", hint="whole_calendar")
    expect(_got("trading"), [(29,)], of="the sum of is_trading_day", hint="trading")


def customers():
    """dim_customer has 24 customers with their country"""
    expect(_got("customers"), [(24, 24, 12)], of="customers, keys and countries", hint="once_each")


def products():
    """dim_product has 12 products, each with one description, also the one that has two"""
    expect(_got("products"), [(12, 12, 12)], of="products, keys and descriptions", hint="one_description")


def joins():
    """each fact finds its day, its customer and its product"""
    for name, what in (("placed", "dim_date"), ("bought", "dim_customer"), ("named", "dim_product")):
        expect(_got(name), [(70,)], of=f"facts that find their row in {what}", hint="same_key")


def index():
    """there is an index on fact_sales(date_key)"""
    expect(_got("index") not in ([(0,)], []), True, of="an index on date_key", hint="indexed")


def monthly():
    """the view v_monthly has 2312.47 for June, 4475.12 for May and 5412.48 for July"""
    expect(_got("view"), [(1,)], of="views named v_monthly", hint="a_view")
    expect(
        [row[1] for row in _got("monthly") if len(row) == 2],
        [2312.47, 4475.12, 5412.48],
        of="revenue by month",
        hint="a_view",
    )
    expect(_got("rows"), [(3,)], of="rows of v_monthly", hint="a_view")
