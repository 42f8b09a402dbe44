"""Four questions in SQL: a join, a count, a left join and a HAVING."""

from judge import expect, source, value

FILES = ("report.py",)
STAND_INS = ("django",)
OPEN = """
    import sqlite3

    db = sqlite3.connect(":memory:")
    db.executescript('''
        CREATE TABLE events_venue (id INTEGER PRIMARY KEY, name TEXT, city TEXT, capacity INTEGER);
        CREATE TABLE events_event (
            id INTEGER PRIMARY KEY, title TEXT, slug TEXT, description TEXT, starts_at TEXT,
            seats INTEGER, price_cents INTEGER, venue_id INTEGER
        );
        INSERT INTO events_venue VALUES
            (1, 'Old Mill', 'Bern', 80), (2, 'Dock 4', 'Kiel', 200),
            (3, 'Attic', 'Kiel', 30), (4, 'Cellar', 'Bern', 20);
        INSERT INTO events_event (id, title, venue_id) VALUES
            (1, 'Swing', 2), (2, 'Poems', 1), (3, 'Chess', 2), (4, 'Tango', 1), (5, 'Opera', 4);
    ''')
"""
MORE = """
    db.execute("INSERT INTO events_event (id, title, venue_id) VALUES (6, 'Quiz', 2)")
    db.execute("INSERT INTO events_venue VALUES (5, 'Hall', 'Oslo', 500)")
    db.execute("INSERT INTO events_event (id, title, venue_id) VALUES (7, 'Fair', 5), (8, 'Film', 5)")
"""

STORED = """
    import gc
    import sqlite3

    gc.collect()  # an earlier run may have left a file open

    stored = sqlite3.connect("db.sqlite3")
    stored.executescript('''
        CREATE TABLE events_venue (id INTEGER PRIMARY KEY, name TEXT, city TEXT, capacity INTEGER);
        CREATE TABLE events_event (
            id INTEGER PRIMARY KEY, title TEXT, slug TEXT, description TEXT, starts_at TEXT,
            seats INTEGER, price_cents INTEGER, venue_id INTEGER
        );
    ''')
    stored.close()
"""


def _rows(call, more=""):
    return [
        tuple(row) if isinstance(row, (list, tuple)) else (row,)
        for row in value("report.py", f"{OPEN}{more}\n    list({call})\n", before=STORED)
    ]


def joined():
    """events_with_venues(db) gives each event with its venue, by title"""
    wanted = [
        ("Chess", "Dock 4"),
        ("Opera", "Cellar"),
        ("Poems", "Old Mill"),
        ("Swing", "Dock 4"),
        ("Tango", "Old Mill"),
    ]
    got = _rows("events_with_venues(db)")
    expect(sorted(got, key=repr), wanted, of="the events, sorted here", hint="join_on")
    expect(got, wanted, of="the events", hint="by_title")


def per_city():
    """events_per_city(db) counts 3 in Bern and 2 in Kiel"""
    expect(
        sorted(_rows("events_per_city(db)"), key=repr), [("Bern", 3), ("Kiel", 2)], of="the cities", hint="group_city"
    )


def new_events():
    """with three more events it counts 3 in Bern, 3 in Kiel and 2 in Oslo"""
    wanted = [("Bern", 3), ("Kiel", 3), ("Oslo", 2)]
    expect(sorted(_rows("events_per_city(db)", MORE), key=repr), wanted, of="the cities", hint="group_city")


def empty():
    """empty_venues(db) finds Attic, the venue without an event"""
    expect(sorted(_rows("empty_venues(db)"), key=repr), [("Attic",)], of="the venues", hint="left_keeps")
    new = "\n    db.execute(\"INSERT INTO events_venue VALUES (9, 'Barn', 'Bern', 10)\")\n"
    expect(
        sorted(_rows("empty_venues(db)", new), key=repr), [("Attic",), ("Barn",)], of="the venues", hint="left_keeps"
    )


def busy():
    """busy_cities(db, 2) gives Bern, and busy_cities(db, 1) gives Bern and Kiel"""
    expect(sorted(_rows("busy_cities(db, 2)"), key=repr), [("Bern",)], of="busy_cities(db, 2)", hint="having")
    expect(
        sorted(_rows("busy_cities(db, 1)"), key=repr), [("Bern",), ("Kiel",)], of="busy_cities(db, 1)", hint="having"
    )
    expect(_rows("busy_cities(db, 3)"), [], of="busy_cities(db, 3)", hint="having")


def in_sql():
    """LEFT JOIN and HAVING stand in the SQL"""
    text = " ".join(source("report.py").text.upper().split())
    expect(["LEFT JOIN" in text or "LEFT OUTER JOIN" in text, "HAVING" in text], [True, True], of="LEFT JOIN, HAVING")
