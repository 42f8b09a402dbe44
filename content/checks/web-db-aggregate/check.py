"""Seats sold, seats left and income for every event, in SQL."""

from judge import expect, value

FILES = ("totals.py",)
STAND_INS = ("django",)
OPEN = """
    import sqlite3

    db = sqlite3.connect(":memory:")
    db.executescript('''
        CREATE TABLE events_event (id INTEGER PRIMARY KEY, title TEXT, seats INTEGER, price_cents INTEGER);
        CREATE TABLE events_booking (
            id INTEGER PRIMARY KEY, event_id INTEGER, user_id INTEGER, seats INTEGER, status TEXT, created_at TEXT
        );
        INSERT INTO events_event (id, title, seats, price_cents) VALUES
            (8, 'Opera', 90, 4000), (2, 'Swing', 40, 1250), (5, 'Poems', 20, 0), (9, 'Chess', 12, 300);
        INSERT INTO events_booking (event_id, user_id, seats, status) VALUES
            (2, 1, 3, 'active'), (2, 2, 2, 'active'), (2, 3, 4, 'cancelled'),
            (5, 1, 6, 'active'), (9, 4, 2, 'cancelled');
    ''')
"""

STORED = """
    import gc
    import sqlite3

    gc.collect()  # an earlier run may have left a file open

    stored = sqlite3.connect("db.sqlite3")
    stored.executescript('''
        CREATE TABLE events_event (id INTEGER PRIMARY KEY, title TEXT, seats INTEGER, price_cents INTEGER);
        CREATE TABLE events_booking (
            id INTEGER PRIMARY KEY, event_id INTEGER, user_id INTEGER, seats INTEGER, status TEXT, created_at TEXT
        );
    ''')
    stored.close()
"""


def _rows(more=""):
    return [
        tuple(row) if isinstance(row, (list, tuple)) else (row,)
        for row in value("totals.py", f"{OPEN}\n    {more}\n    list(event_numbers(db))\n", before=STORED)
    ]


def _pick(rows, place):
    return {row[0]: row[place] for row in rows if len(row) == 4}


def every_event():
    """all four events are there, by id: 2, 5, 8, 9"""
    rows = _rows()
    expect([row[0] for row in rows], [2, 5, 8, 9], of="the ids", hint="keep_all")
    expect([len(row) for row in rows], [4, 4, 4, 4], of="how many values each row has", hint="four_values")


def sold():
    """event 2 sold 3 and 2 seats, so 5; the cancelled booking counts nowhere"""
    expect(_pick(_rows(), 1).get(2), 5, of="sold of event 2", hint="active_only")
    expect(_pick(_rows(), 1).get(5), 6, of="sold of event 5")


def none_sold():
    """an event without bookings, or with cancelled ones only, sold 0"""
    expect(_pick(_rows(), 1).get(8), 0, of="sold of event 8", hint="zero_not_none")
    expect(_pick(_rows(), 1).get(9), 0, of="sold of event 9", hint="zero_not_none")


def left():
    """of 40 seats 35 are left, of 90 all 90"""
    got = _pick(_rows(), 2)
    expect([got.get(number) for number in (2, 5, 8, 9)], [35, 14, 90, 12], of="left of all four", hint="seats_once")


def income():
    """the income is in cents: 6250, 0, 0, 0"""
    got = _pick(_rows(), 3)
    expect([got.get(number) for number in (2, 5, 8, 9)], [6250, 0, 0, 0], of="income of all four", hint="sold_times")


def more_bookings():
    """with a booking of 10 seats more, event 8 has (8, 10, 80, 40000)"""
    rows = _rows("""db.execute("INSERT INTO events_booking (event_id, seats, status) VALUES (8, 10, 'active')")""")
    expect([row for row in rows if row[0] == 8], [(8, 10, 80, 40000)], of="the row of event 8", hint="sold_times")
