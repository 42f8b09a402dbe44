"""A work queue in SQLite."""

from judge import gives

FILES = ("queue_db.py",)

START = """
import sqlite3
db = sqlite3.connect(":memory:")
setup(db)
added = [add(db, "R2", "200 EUR"), add(db, "R1", "100 EUR"), add(db, "R2", "999 EUR")]
"""


def _gives(lines, wanted, hint=None):
    gives("queue_db.py", START + lines, wanted, hint=hint)


def once():
    """a reference goes in once: True, True, False"""
    _gives("added", [True, True, False], hint="unique")
    _gives("counts(db)", {"new": 2})


def in_order():
    """take gives R2, then R1, then None"""
    _gives("[take(db), take(db), take(db)]", [("R2", "200 EUR"), ("R1", "100 EUR"), None], hint="oldest")
    _gives("take(db); counts(db)", {"new": 1, "running": 1}, hint="marked")


def finished():
    """a finished item is done and is not taken again"""
    _gives("take(db); finish(db, 'R2'); (take(db), counts(db))", (("R1", "100 EUR"), {"done": 1, "running": 1}))


def business():
    """a business fault is failed at once"""
    _gives("take(db); fail(db, 'R2', True); counts(db)", {"failed": 1, "new": 1})


def system():
    """a system fault is new again at its place, and failed after three attempts"""
    _gives("take(db); fail(db, 'R2', False); take(db)", ("R2", "200 EUR"), hint="again")
    three = "for _ in range(3):\n    take(db)\n    fail(db, 'R2', False)\ncounts(db)"
    _gives(three, {"failed": 1, "new": 1}, hint="three")
