"""Days that can be filled again."""

from judge import run

FILES = ("pipeline.py",)
OLD = """
import sqlite3
db = sqlite3.connect("shop.db")
db.execute("CREATE TABLE IF NOT EXISTS sales (day TEXT, order_id TEXT, cents INTEGER)")
db.executemany("INSERT INTO sales VALUES (?, ?, ?)", [("2026-03-01", "1", 5), ("2026-03-02", "9", 700)])
db.commit()
"""
LOOK = """
import atexit, sqlite3
def tell():
    rows = sqlite3.connect("shop.db").execute("SELECT day, SUM(cents) FROM sales GROUP BY day ORDER BY day").fetchall()
    print("kept", rows)
atexit.register(tell)
"""


def _fill(first, last, before="", **files):
    inputs = {f"in/2026-0{name[1:].replace('_', '-')}.csv": text for name, text in files.items()}
    return run("pipeline.py", first, last, files=inputs, before=before)


def day():
    """a day prints its orders and their sum"""
    done = _fill("2026-03-01", "2026-03-01", d3_01="order,cents\n1,1000\n2,250\n")
    done.prints_exactly("2026-03-01: 2 orders, 12.50")


def range_of_days():
    """both ends are included, over the end of a month"""
    done = _fill(
        "2026-02-28", "2026-03-02", d2_28="order,cents\n1,1\n", d3_01="order,cents\n", d3_02="order,cents\n4,99\n"
    )
    done.prints_exactly(
        "2026-02-28: 1 orders, 0.01\n2026-03-01: 0 orders, 0.00\n2026-03-02: 1 orders, 0.99", hint="both_ends"
    )


def again():
    """a day that was there is replaced, and committed"""
    done = _fill("2026-03-01", "2026-03-01", before=OLD + LOOK, d3_01="order,cents\n1,1000\n")
    done.says("kept", "('2026-03-01', 1000)", "('2026-03-02', 700)", hint="replaced")


def missing():
    """a day without a file keeps its rows"""
    done = _fill("2026-03-02", "2026-03-02", before=OLD + LOOK)
    done.prints("2026-03-02: no file")
    done.says("kept", "('2026-03-02', 700)", hint="kept")


def bad():
    """a bad file changes nothing of its day, and the next day runs"""
    texts = {"d3_01": "order,cents\n1,10\n2,ten\n", "d3_02": "order,cents\n1,300\n"}
    done = _fill("2026-03-01", "2026-03-02", before=OLD + LOOK, **texts)
    done.prints("2026-03-01: bad file", "2026-03-02: 1 orders, 3.00", hint="goes_on")
    done.says("kept", "('2026-03-01', 5)", "('2026-03-02', 300)", hint="kept")
