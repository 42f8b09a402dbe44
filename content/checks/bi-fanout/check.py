"""Two facts in one query."""

from judge import gives

FILES = ("fanout.py",)
START = """
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE dim_product (key INTEGER, name TEXT)")
for name in ("sales", "returns"):
    db.execute(f"CREATE TABLE {name} (product INTEGER, cents INTEGER)")
db.executemany("INSERT INTO dim_product VALUES (?, ?)", [(1, "tea"), (2, "cup"), (3, "pot"), (4, "hat")])
db.executemany("INSERT INTO sales VALUES (?, ?)", [(1, 100), (1, 50), (1, 50), (2, 30), (3, 70)])
db.executemany("INSERT INTO returns VALUES (?, ?)", [(1, 10), (1, 20), (2, 5)])
"""


def _gives(lines, wanted, hint=None):
    gives("fanout.py", START + lines, wanted, hint=hint)


def wrong():
    """the naive join blows up tea to 400 and 90"""
    _gives("naive(db)", [("cup", 30, 5), ("tea", 400, 90)], hint="one_join")


def right():
    """tea has 200 sold and 30 returned"""
    _gives("[row for row in totals(db) if row[0] == 'tea']", [("tea", 200, 30)], hint="first_add")


def everything():
    """products without rows show 0"""
    _gives("totals(db)", [("cup", 30, 5), ("hat", 0, 0), ("pot", 70, 0), ("tea", 200, 30)], hint="left")


def named():
    """hat, pot and tea are told, cup isn't"""
    _gives("blown_up(db)", ["hat", "pot", "tea"])
