"""A change in parts that add up to it, split in three ways."""

from functools import cache

from judge import expect, run, value

FILES = ("insights/why.py",)
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


def _effects(call):
    return value("insights/why.py", f"    [float(part) for part in {call}]", before=PARQUET)


@cache
def _numbers():
    """Run with a small table, where October had 8 orders and November 9."""
    return run("insights/why.py", before=PARQUET).numbers


def _printed(wanted):
    return any(abs(number - wanted) < 0.006 for number in _numbers())


def more_orders():
    """effects(10, 50, 12, 50) are 100 by orders and 0 by value"""
    expect(_effects("effects(10, 50, 12, 50)"), [100.0, 0.0], of="effects(10, 50, 12, 50)", hint="orders_at_old_value")


def both():
    """effects(10, 50, 12, 45) are 100 and -60, together the change of 40"""
    expect(
        _effects("effects(10, 50, 12, 45)"), [100.0, -60.0], of="effects(10, 50, 12, 45)", hint="value_at_new_orders"
    )


def fewer():
    """effects(8, 20, 6, 30) are -40 and 60"""
    expect(_effects("effects(8, 20, 6, 30)"), [-40.0, 60.0], of="effects(8, 20, 6, 30)", hint="value_at_new_orders")


def change():
    """a small table gives an orders effect of 227.52, a value effect of 303.26, together 530.78"""
    for wanted in (227.5225, 303.2575, 530.78):
        expect(_printed(wanted), True, of=f"{wanted:.2f} is printed", hint="invoices")


def by_country():
    """Germany brought 888.00 more, the United Kingdom 356.61 less, and Japan 12.75 more"""
    for wanted in (888.0, -356.61, 12.75, -3.3):
        expect(_printed(wanted), True, of=f"{wanted:.2f} is printed", hint="all_countries")


def by_customer():
    """new customers brought 252.16 less, and returning ones 782.94 more"""
    for wanted in (-252.16, 782.94):
        expect(_printed(wanted), True, of=f"{wanted:.2f} is printed", hint="first_month")
