"""Revenue by product and by month, with shares that add up."""

from functools import cache

from judge import expect, fail, run

FILES = ("by_product.py",)
PACKAGES = ("pandas",)
TOTALS = """order_id,customer_id,order_date,product,quantity,unit_price,net,vat,gross
1,5,2025-03-09,cup,2,10.0,20.0,4.0,24.0
2,5,2025-03-31,pot,1,50.0,50.0,10.0,60.0
3,6,2025-07-01,cup,13,10.0,130.0,26.0,156.0
"""


@cache
def _table(name, totals=None):
    files = {"out/order_totals.csv": totals} if totals else None
    rows = run("by_product.py", files=files).rows(f"out/{name}.csv", hint="two_files")
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]


def _column(rows, name):
    expect(bool(rows) and name in rows[0], True, of=f"there is a column {name}", hint="column_names")
    return [_number(row[name]) for row in rows]


def _keys(rows, name):
    expect(bool(rows) and name in rows[0], True, of=f"there is a column {name}", hint="column_names")
    return [row[name] for row in rows]


def _number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        fail("a number", str(text) or "nothing")


def revenue():
    """chair has the highest revenue, 2338.05, and pen the lowest, 33.82"""
    rows = _table("by_product")
    wanted = ["chair", "lamp", "rug", "mug", "pen"]
    expect(sorted(_keys(rows, "product")), sorted(wanted), of="the products")
    expect(_keys(rows, "product"), wanted, of="the products in their order", hint="highest_first")
    expect(_column(rows, "revenue"), [2338.05, 1828.5, 1312.25, 383.52, 33.82], of="revenue", places=2)


def orders_and_units():
    """chair has 7 orders and 39 units, lamp 9 and 53"""
    rows = _table("by_product")
    expect(_column(rows, "orders"), [7.0, 9.0, 7.0, 10.0, 7.0], of="orders", hint="rows_or_units")
    expect(_column(rows, "units"), [39.0, 53.0, 29.0, 48.0, 38.0], of="units", hint="rows_or_units")


def average():
    """avg_order of a mug is 38.35, and of a lamp 203.17"""
    rows = _table("by_product")
    expect(_column(rows, "avg_order"), [334.01, 203.17, 187.46, 38.35, 4.83], of="avg_order", places=2)


def shares():
    """the share of chair is 39.7 percent, and all shares add up to 100"""
    rows = _table("by_product")
    expect(_column(rows, "share"), [39.65, 31.01, 22.26, 6.5, 0.57], of="share", places=1, hint="of_a_hundred")


def months():
    """out/by_month.csv has 12 months, and 2025-02 has 1176.40 of 5896.14"""
    found = {row["order_date"]: row for row in _table_by_month()}
    expect(len(found), 12, of="months")
    expect("2025-02" in found, True, of="there is a month 2025-02")
    expect(_number(found["2025-02"]["revenue"]), 1176.4, of="revenue of 2025-02", places=2)
    expect(sum(_number(row["revenue"]) for row in found.values()), 5896.14, of="revenue of all months", places=1)


def other_totals():
    """with three other orders cup has 150 and pot 50, and there are two months"""
    rows = _table("by_product", TOTALS)
    expect(_keys(rows, "product"), ["cup", "pot"], of="the products in their order")
    expect(_column(rows, "share"), [75.0, 25.0], of="share", places=1)
    found = {row["order_date"]: _number(row["revenue"]) for row in _table_by_month(TOTALS)}
    expect(found, {"2025-03": 70.0, "2025-07": 130.0}, of="revenue by month", places=2)


@cache
def _table_by_month(totals=None):
    """Give the table by month; its first column may have any name."""
    files = {"out/order_totals.csv": totals} if totals else None
    rows = run("by_product.py", files=files).rows("out/by_month.csv", hint="two_files")
    place = next((n for n, text in enumerate(rows[1] if len(rows) > 1 else []) if text.startswith("2025-")), None)
    expect(place is not None, True, of="out/by_month.csv has a column of months such as 2025-02", hint="month_kept")
    names = ["order_date" if n == place else name for n, name in enumerate(rows[0])]
    expect("revenue" in names, True, of="there is a column revenue", hint="column_names")
    return [dict(zip(names, row, strict=False)) for row in rows[1:]]
