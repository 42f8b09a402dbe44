"""Products that are bought together, counted in SQL and weighed by lift."""

import csv
import io
from functools import cache

from judge import expect, fail, run

FILES = ("insights/pairs.py",)
PACKAGES = ("pandas", "matplotlib")

WAREHOUSE = '''
    import sqlite3
    shop = sqlite3.connect("warehouse.db")
    shop.executescript("""
        CREATE TABLE dim_product (product_key TEXT PRIMARY KEY, description TEXT);
        CREATE TABLE fact_sales (invoice TEXT, date_key TEXT, customer_key INTEGER, product_key TEXT,
            quantity INTEGER, revenue REAL);
    """)
    bought = {
        "CUP": lambda number: number % 2 == 0,
        "POT": lambda number: number % 2 == 0 and number % 5 != 0,
        "TEA": lambda number: number % 3 != 0,
        "JAM": lambda number: number < 150,
        "HAT": lambda number: number % 7 == 0,
    }
    for product, holds in bought.items():
        shop.execute("INSERT INTO dim_product VALUES (?, ?)", (product, product.title()))
        rows = [(str(number), "2011-05-05", number % 9, product, 2, 5.0) for number in range(400) if holds(number)]
        shop.executemany("INSERT INTO fact_sales VALUES (?, ?, ?, ?, ?, ?)", rows + rows[:120])
    shop.commit()
    shop.close()
'''


@cache
def _pairs():
    """Run with a small warehouse of 364 invoices and five products."""
    text = run("insights/pairs.py", before=WAREHOUSE).file("out/pairs.csv", hint="saved")
    rows = list(csv.DictReader(io.StringIO(text)))
    expect(len(rows) > 0, True, of="there are pairs in out/pairs.csv", hint="a_hundred")
    for name in ("a", "b", "invoices", "support", "a_to_b", "b_to_a", "lift"):
        expect(name in rows[0], True, of=f"out/pairs.csv has a column {name}", hint="saved")
    return {(row["a"].upper(), row["b"].upper()): row for row in rows}


def _number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        fail("a number", str(text) or "nothing")


def _of(pair, name):
    if pair not in _pairs():
        fail(f"the pair {pair[0]} and {pair[1]}", ", ".join(map(" and ".join, _pairs()))[:300], hint="a_hundred")
    return _number(_pairs()[pair][name])


def _near(pair, name, wanted):
    """Tell whether a part of 1 is the wanted one; it may come in percent."""
    got = _of(pair, name)
    return abs(got - wanted) <= 0.0006 or abs(got / 100 - wanted) <= 0.0006


def pairs():
    """a small warehouse has four pairs with 100 invoices or more, JAM and TEA with exactly 100"""
    wanted = [("CUP", "POT"), ("CUP", "TEA"), ("JAM", "TEA"), ("POT", "TEA")]
    expect(sorted(_pairs()), wanted, of="the pairs", hint="a_hundred")


def counts():
    """CUP and POT are together in 160 invoices, each counted once"""
    for pair, count in ((("CUP", "POT"), 160.0), (("CUP", "TEA"), 133.0), (("JAM", "TEA"), 100.0)):
        expect(_of(pair, "invoices"), count, of=f"invoices of {pair[0]} and {pair[1]}", hint="distinct")


def support():
    """the support of CUP and POT is 160 of 364 invoices, 0.44"""
    expect(_near(("CUP", "POT"), "support", 0.43956), True, of="support of CUP and POT is 0.44", hint="of_all")


def confidence():
    """of the CUP invoices 80 percent have a POT, and all POT invoices have a CUP"""
    expect(_near(("CUP", "POT"), "a_to_b", 0.8), True, of="a_to_b of CUP and POT is 0.8", hint="of_first")
    expect(_near(("CUP", "POT"), "b_to_a", 1.0), True, of="b_to_a of CUP and POT is 1", hint="of_first")
    expect(_near(("JAM", "TEA"), "a_to_b", 0.66667), True, of="a_to_b of JAM and TEA is 0.667", hint="of_first")


def lift():
    """the lift of CUP and POT is 1.82, that of CUP and TEA 0.91"""
    for pair, wanted in ((("CUP", "POT"), 1.82), (("CUP", "TEA"), 0.91)):
        got = _of(pair, "lift")
        expect(
            abs(got - wanted) < 0.006, True, of=f"lift of {pair[0]} and {pair[1]} is {wanted}", hint="against_chance"
        )


def sorted_by_lift():
    """CUP and POT come first, and the lift falls from row to row"""
    found = [_number(row["lift"]) for row in _pairs().values()]
    expect(next(iter(_pairs())), ("CUP", "POT"), of="the first pair", hint="largest_lift")
    expect(found == sorted(found, reverse=True), True, of="the lift falls from row to row", hint="largest_lift")
