"""Raw rows first, clean ones from them."""

from judge import gives

FILES = ("elt.py",)
START = """
import sqlite3
db = sqlite3.connect(":memory:")
load(db, [["1", "2026-01-05", " 12.50 "], ["2", "2026-01-05", ""], ["3", "2026-01-06", "0.29"]])
"""
CLEAN = "db.execute('SELECT id, day, cents FROM orders ORDER BY id').fetchall()"


def _gives(lines, wanted, hint=None):
    gives("elt.py", START + lines, wanted, hint=hint)


def raw():
    """all three raw rows are kept as they came"""
    wanted = [("1", "2026-01-05", " 12.50 "), ("2", "2026-01-05", ""), ("3", "2026-01-06", "0.29")]
    _gives("db.execute('SELECT * FROM raw_orders').fetchall()", wanted, hint="as_is")


def clean():
    """12.50 is 1250 cents, 0.29 is 29, and an empty amount is left out"""
    _gives("transform(db)\n" + CLEAN, [(1, "2026-01-05", 1250), (3, "2026-01-06", 29)], hint="cents")


def again():
    """transforming twice gives the same rows"""
    _gives("transform(db)\ntransform(db)\n" + CLEAN, [(1, "2026-01-05", 1250), (3, "2026-01-06", 29)], hint="rebuilt")


def corrected():
    """a second load adds rows, and the last of an order stays"""
    more = "load(db, [['1', '2026-01-07', '1'], ['2', '2026-01-08', '4.00']])\ntransform(db)\n"
    wanted = [(1, "2026-01-07", 100), (2, "2026-01-08", 400), (3, "2026-01-06", 29)]
    _gives(more + CLEAN, wanted, hint="last")
