"""Dirty orders made clean: cities, prices, dates and a duplicate."""

from judge import expect, value

FILES = ("wrangle.py",)
PACKAGES = ("pandas",)

RAW = """
    import pandas as pd
    raw = pd.DataFrame({
        "city": [" berlin", "BERLIN", "new york ", "Rome", "rome", "New York", "Rome"],
        "price": ["12.50 EUR", "8 EUR", "n/a", "100.00 EUR", "0.99 EUR", "7.25 EUR", "100.00 EUR"],
        "date": ["07.03.2026", "8 March 2026", "31.12.2025", "01.02.2026", "28 February 2024", "12.11.2026", "01.02.2026"],
    })
    done = clean(raw)
"""


def cities():
    """each city has one spelling: Berlin, New York, Rome"""
    found = value("wrangle.py", f"{RAW}\n    sorted(set(done['city']))")
    expect(found, ["Berlin", "New York", "Rome"], of="the cities", hint="strip_first")


def prices():
    """ "12.50 EUR" becomes the number 12.5, and n/a becomes a gap"""
    lines = (
        f"{RAW}\n    [str(done['price'].dtype), sorted(set(-1.0 if pd.isna(p) else float(p) for p in done['price']))]"
    )
    kind, found = value("wrangle.py", lines)
    expect(kind, "float64", of="the dtype of price", hint="a_number")
    expect(found, [-1.0, 0.99, 7.25, 8.0, 12.5, 100.0], of="the prices, with -1 for a gap", hint="without_unit")


def dates():
    """07.03.2026 is the 7th of March, and 8 March 2026 is read as well"""
    lines = f"{RAW}\n    [done['date'].dtype.kind, sorted(set(str(d)[:10] for d in done['date']))]"
    kind, found = value("wrangle.py", lines)
    expect(kind, "M", of="the kind of the dates", hint="a_date")
    wanted = ["2024-02-28", "2025-12-31", "2026-02-01", "2026-03-07", "2026-03-08", "2026-11-12"]
    expect(found, wanted, of="the dates", hint="day_first")


def duplicate():
    """the row that stood there twice is there once: 6 of 7 rows"""
    expect(value("wrangle.py", f"{RAW}\n    len(done)"), 6, of="the rows of the result", hint="twice")


def near_duplicate():
    """two rows that differ in their price alone both stay"""
    lines = """
        import pandas as pd
        rows = {"city": ["rome", "rome"], "price": ["1 EUR", "2 EUR"], "date": ["01.02.2026", "01.02.2026"]}
        len(clean(pd.DataFrame(rows)))
    """
    expect(value("wrangle.py", lines), 2, of="the rows of the result", hint="whole_rows")
