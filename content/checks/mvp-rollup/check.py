"""Events summed by day, again and again without harm."""

from judge import gives

FILES = ("rollup.py",)
SETUP = """
    import sqlite3
    from datetime import date
    db = sqlite3.connect("big.db")
    db.execute("CREATE TABLE events (at TEXT, user_id INTEGER, name TEXT)")
    db.execute("CREATE TABLE daily (day TEXT, name TEXT, n INTEGER, PRIMARY KEY (day, name))")
    def happen(*pairs):
        db.executemany("INSERT INTO events (at, name) VALUES (?, ?)", pairs)
        db.commit()
    def table():
        return [tuple(row) for row in db.execute("SELECT day, name, n FROM daily ORDER BY day, name")]
    def up(day, days):
        rollup(db, date(2026, 3, day), days)
"""
SOME = """
    happen(("2026-03-08T09:00", "paid"), ("2026-03-09T10:00", "added"), ("2026-03-09T23:59", "added"),
        ("2026-03-09T11:00", "paid"), ("2026-03-10T00:00", "added"), ("2026-03-11T01:00", "added"))
"""


def _gives(lines, wanted, hint=None):
    gives("rollup.py", f"{SETUP}\n{SOME}\n    {lines}\n    table()", wanted, hint=hint)


def two_days():
    """9 and 10 March: 2 added, 1 paid, and 1 added"""
    wanted = [("2026-03-09", "added", 2), ("2026-03-09", "paid", 1), ("2026-03-10", "added", 1)]
    _gives("up(10, 2)", wanted, hint="which_days")


def one_day():
    """a single day is today alone"""
    _gives("up(10, 1)", [("2026-03-10", "added", 1)], hint="which_days")


def twice():
    """a second run changes nothing"""
    wanted = [
        ("2026-03-08", "paid", 1),
        ("2026-03-09", "added", 2),
        ("2026-03-09", "paid", 1),
        ("2026-03-10", "added", 1),
    ]
    _gives("up(10, 3)\n    up(10, 3)", wanted, hint="upserts")


def late_rows():
    """a late event of the day before is caught by the next run"""
    lines = 'up(9, 1)\n    happen(("2026-03-09T05:00", "added"))\n    up(10, 2)'
    wanted = [("2026-03-09", "added", 3), ("2026-03-09", "paid", 1), ("2026-03-10", "added", 1)]
    _gives(lines, wanted, hint="upserts")


def older_days():
    """what daily holds of older days stays, also when their events are gone"""
    lines = "up(8, 1)\n    db.execute(\"DELETE FROM events WHERE at LIKE '2026-03-08%'\")\n    up(10, 1)"
    _gives(lines, [("2026-03-08", "paid", 1), ("2026-03-10", "added", 1)], hint="keeps_old")


def committed():
    """afterwards no transaction is open, so others see the sums"""
    lines = f"{SETUP}\n{SOME}\n    up(10, 1)\n    [len(table()), db.in_transaction]"
    gives("rollup.py", lines, [1, False], hint="one_transaction")
