"""KPIs that are defined once."""

from judge import gives, raises

FILES = ("metrics.py",)
START = """
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sales (day TEXT, invoice TEXT, customer TEXT, country TEXT, cents INTEGER)")
"""
ROWS = (
    START
    + """
db.executemany("INSERT INTO sales VALUES (?, ?, ?, ?, ?)", [
    ("2026-01-30", "A1", "ana", "PT", 1000), ("2026-01-30", "A1", "ana", "PT", 550),
    ("2026-02-01", "A2", "ana", "FR", 2000), ("2026-02-03", "A3", "ben", "FR", 5),
])
"""
)


def _gives(call, wanted, start=ROWS, hint=None):
    gives("metrics.py", f"{start}measure(db, {call})", wanted, places=4, hint=hint)


def totals():
    """revenue 35.55, three orders, two customers"""
    _gives("'revenue'", 35.55, hint="euros")
    _gives("'orders'", 3, hint="distinct")
    _gives("'customers'", 2, hint="distinct")


def average():
    """the average order is 11.85"""
    _gives("'average_order'", 11.85, hint="whole")


def empty():
    """without sales revenue and orders are 0, the average None"""
    for metric, wanted in (("revenue", 0.0), ("orders", 0), ("average_order", None)):
        _gives(repr(metric), wanted, start=START, hint="nothing")


def by_country():
    """customers by country: one in PT, two in FR"""
    _gives("'customers', by='country'", [("FR", 2), ("PT", 1)])
    _gives("'average_order', 'country'", [("FR", 10.025), ("PT", 15.5)])


def by_month():
    """revenue by month: 15.50 and 20.05"""
    _gives("'revenue', 'month'", [("2026-01", 15.5), ("2026-02", 20.05)])
    _gives("'orders', 'customer'", [("ana", 2), ("ben", 1)])


def unknown():
    """an unknown metric or dimension raises KeyError"""
    raises("metrics.py", ROWS + "measure(db, 'profit')", "KeyError")
    raises("metrics.py", ROWS + "measure(db, 'revenue', 'cents; DROP TABLE sales')", "KeyError", hint="known")
