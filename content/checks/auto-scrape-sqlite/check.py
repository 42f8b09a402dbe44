"""Prices of several days in SQLite, and what changed."""

from judge import expect, gives, source, value

FILES = ("store.py",)
OPEN = "import sqlite3\ndb = sqlite3.connect(':memory:')\n"
DAYS = (
    OPEN
    + """
save(db, "2026-03-01", [("u1", "Emma", 1250), ("u2", "Dune", 999), ("u3", "O'Hara; a \\"life\\"", 2000)])
save(db, "2026-03-02", [("u1", "Emma", 1100), ("u2", "Dune", 999)])
save(db, "2026-03-05", [("u1", "Emma", 1100), ("u2", "Dune", 1050), ("u3", "O'Hara; a \\"life\\"", 1800), ("u4", "Walden", 700)])
"""
)


def saves():
    """three books of one day are three books and three prices"""
    lines = OPEN + 'save(db, "2026-03-01", [("u1", "Emma", 1250), ("u2", "Dune", 999), ("u3", "Walden", 700)])\n'
    lines += 'sorted(map(tuple, db.execute("SELECT book.upc, title, day, pence FROM book JOIN price ON book.upc = price.upc")))'
    wanted = [
        ("u1", "Emma", "2026-03-01", 1250),
        ("u2", "Dune", "2026-03-01", 999),
        ("u3", "Walden", "2026-03-01", 700),
    ]
    gives("store.py", lines, wanted, hint="two_tables")


def same_day():
    """saving twice on one day keeps one price each, the newer one"""
    lines = OPEN + 'save(db, "2026-03-01", [("u1", "Emma", 1250)])\nsave(db, "2026-03-01", [("u1", "Emma", 1199)])\n'
    lines += '[tuple(row) for row in db.execute("SELECT upc, day, pence FROM price")]'
    gives("store.py", lines, [("u1", "2026-03-01", 1199)], hint="on_conflict")


def two_days():
    """another day is another price: Emma has 1250, 1100 and 1100"""
    lines = DAYS + """[row[0] for row in db.execute("SELECT pence FROM price WHERE upc = 'u1' ORDER BY day")]"""
    gives("store.py", lines, [1250, 1100, 1100], hint="each_day")


def changed():
    """on 2 March Emma went from 1250 to 1100, and Dune stayed"""
    found = value("store.py", DAYS + 'sorted(map(tuple, changes(db, "2026-03-02")))')
    expect(found, [("Emma", 1250, 1100)], of="the changes of 2 March", hint="old_and_new")


def previous_price():
    """on 5 March the last price before counts: Dune 999 to 1050, O'Hara 2000 to 1800"""
    found = value("store.py", DAYS + 'sorted(map(tuple, changes(db, "2026-03-05")))')
    expect(
        found, [("Dune", 999, 1050), ('O\'Hara; a "life"', 2000, 1800)], of="the changes of 5 March", hint="last_before"
    )


def first_day():
    """on the first day nothing has changed, and new books are no change"""
    expect(
        value("store.py", DAYS + 'list(changes(db, "2026-03-01"))'),
        [],
        of="the changes of the first day",
        hint="last_before",
    )


def unique():
    """the table itself refuses a second price for one book and day"""
    lines = (
        DAYS
        + """
try:
    db.execute("INSERT INTO price (upc, day, pence) VALUES ('u1', '2026-03-01', 5)")
    found = "a second price was taken"
except sqlite3.IntegrityError:
    found = "refused"
found
"""
    )
    gives("store.py", lines, "refused", hint="unique")
    expect(
        source("store.py").text.count("?") > 0 or ":upc" in source("store.py").text,
        True,
        of="values are bound by placeholders",
        hint="placeholders",
    )
