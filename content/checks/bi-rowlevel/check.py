"""Rows by rights."""

from judge import gives

FILES = ("access.py",)
START = """
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE sales (region TEXT, cents INTEGER)")
db.execute("CREATE TABLE rights (user TEXT, region TEXT)")
db.executemany("INSERT INTO sales VALUES (?, ?)", [("south", 20), ("north", 7), ("north", 5), ("north", 5), ("east", 1)])
db.executemany("INSERT INTO rights VALUES (?, ?)", [("Ana", "north"), ("ben", "*"), ("ben", "north"), ("cleo", "west"),
    ("dora", "south"), ("dora", "east")])
"""


def _gives(call, wanted, hint=None):
    gives("access.py", START + call, wanted, hint=hint)


def own():
    """Ana sees the three rows of the north"""
    _gives("rows(db, 'Ana')", [("north", 5), ("north", 5), ("north", 7)], hint="each_sale")


def several():
    """two rights give two regions, and capitals don't count"""
    _gives("rows(db, 'DORA')", [("east", 1), ("south", 20)], hint="capitals")


def star():
    """the star sees all, each sale once"""
    _gives("rows(db, 'ben')", [("east", 1), ("north", 5), ("north", 5), ("north", 7), ("south", 20)], hint="each_sale")


def stranger():
    """a stranger, and an injected name, see nothing: None"""
    _gives("(rows(db, 'eve'), total(db, 'eve'))", ([], None), hint="no_right")
    for name in ("x' OR '1'='1", "x') OR ('1'='1"):
        _gives(f"(rows(db, {name!r}), total(db, {name!r}))", ([], None), hint="parameter")


def sums():
    """Ana's total is 17, and who may see an empty region has 0"""
    _gives("[total(db, 'ANA'), total(db, 'ben')]", [17, 38])
    _gives("total(db, 'cleo')", 0, hint="no_sales")
