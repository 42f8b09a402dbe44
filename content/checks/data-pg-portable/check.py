"""SQL for two databases."""

from judge import fail, gives, source

FILES = ("portable.py",)
START = """
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE orders (country TEXT, state TEXT, cents INTEGER)")
db.execute("CREATE TABLE prices (name TEXT PRIMARY KEY, cents INTEGER)")
db.executemany("INSERT INTO orders VALUES (?, ?, ?)", [("PT", "paid", 100), ("PT", "open", 70), ("PT", "paid", 5),
    ("FR", "open", 30), ("AT", "paid", 8)])
"""


def counts():
    """PT has three orders and 105 paid cents"""
    gives("portable.py", START + "[row[:3] for row in summary(db) if row[0] == 'PT']", [("PT", 3, 105)], hint="filter")


def nothing_paid():
    """FR has 0 paid cents, not None, and the countries come by name"""
    gives(
        "portable.py",
        START + "[row[:3] for row in summary(db)]",
        [("AT", 1, 8), ("FR", 1, 0), ("PT", 3, 105)],
        hint="zero",
    )


def shares():
    """the shares are 1, 0 and 0.67"""
    gives("portable.py", START + "[float(row[3]) for row in summary(db)]", [1.0, 0.0, 0.67], places=4, hint="whole")


def kept():
    """keep inserts, then updates, and gives the row"""
    lines = "rows = [keep(db, 'tea', 300), keep(db, 'tea', 350), keep(db, 'cup', 1)]\n"
    lines += "(rows, db.execute('SELECT * FROM prices ORDER BY name').fetchall())"
    wanted = ([("tea", 300), ("tea", 350), ("cup", 1)], [("cup", 1), ("tea", 350)])
    gives("portable.py", START + lines, wanted, hint="conflict")


def portable():
    """FILTER and RETURNING are used, IFNULL and OR REPLACE aren't"""
    text = " ".join(source("portable.py").text.upper().split())
    for word in ("FILTER", "RETURNING", "CAST"):
        if word not in text:
            fail(f"{word} in a query", "none")
    for word in ("IFNULL", "OR REPLACE"):
        if word in text:
            fail(f"no {word}", word, hint="standard")
