"""Months, years to date and last years."""

from judge import gives

FILES = ("calendar_sql.py",)
START = """
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sales (day TEXT, cents INTEGER)")
"""
ROWS = (
    START
    + """
db.executemany("INSERT INTO sales VALUES (?, ?)", [("2024-12-05", 900), ("2025-01-31", 300), ("2025-03-01", 70),
    ("2025-12-31", 1000), ("2026-01-01", 400), ("2026-01-09", 50), ("2026-03-31", 60)])
"""
)


def _gives(first, last, part, wanted, start=ROWS, hint=None):
    lines = f"{start}[{part} for month, cents, ytd, last_year, change in timeline(db, {first!r}, {last!r})]"
    gives("calendar_sql.py", lines, wanted, places=3, hint=hint)


def months():
    """November to February are four months, two without sales"""
    _gives(
        "2025-11",
        "2026-02",
        "(month, cents)",
        [("2025-11", 0), ("2025-12", 1000), ("2026-01", 450), ("2026-02", 0)],
        hint="gaps",
    )


def one():
    """a single month is one row, also without any sales"""
    _gives("2026-03", "2026-03", "(month, cents)", [("2026-03", 60)])
    _gives("2026-03", "2026-03", "(month, cents, ytd, last_year, change)", [("2026-03", 0, 0, 0, None)], start=START)


def ytd():
    """since January: 370, 1370, 450, 450, from before the first month"""
    _gives("2025-11", "2026-02", "ytd", [370, 1370, 450, 450], hint="january")


def last_year():
    """December compares with 900, January with 300, February with 0"""
    _gives("2025-11", "2026-02", "last_year", [0, 900, 300, 0], hint="year_before")


def change():
    """the changes are 11.1, 50.0 and none"""
    _gives("2025-12", "2026-03", "change", [11.1, 50.0, None, -14.3], hint="percent")
