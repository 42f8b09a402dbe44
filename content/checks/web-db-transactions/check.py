"""Seats that are taken by one conditional update, whoever is quicker."""

from judge import expect, source, value

FILES = ("seats.py",)
OPEN = """
    import gc
    import sqlite3

    gc.collect()  # an earlier run may have left a file open

    class Hand(sqlite3.Cursor):
        def execute(self, sql, *values):
            self.connection.before(sql)
            return super().execute(sql, *values)

    class Rush(sqlite3.Connection):
        waiting = 0

        def before(self, sql):
            if self.waiting and sql.lstrip().upper().startswith("UPDATE"):
                other, self.waiting = self.waiting, 0
                rush = "UPDATE events_event SET seats_left = seats_left - ? WHERE id = 4"
                sqlite3.Connection.execute(self, rush, (other,))

        def cursor(self, *given):
            return super().cursor(Hand)

        def execute(self, sql, *values):
            self.before(sql)
            return super().execute(sql, *values)

    def table():
        db.close()
        rows = sqlite3.connect("t.db").execute("SELECT id, seats_left FROM events_event ORDER BY id")
        return [list(row) for row in rows]

    db = sqlite3.connect("t.db", factory=Rush)
    db.executescript('''
        CREATE TABLE events_event (id INTEGER PRIMARY KEY, title TEXT, seats INTEGER, seats_left INTEGER);
        INSERT INTO events_event VALUES (4, 'Jazz', 40, 5), (7, 'Chess', 12, 12);
    ''')
"""


def _ask(lines):
    return value("seats.py", f"{OPEN}\n    {lines}\n")


def takes():
    """with 5 seats left take(db, 4, 2) is True, and 3 are left"""
    got = _ask("[take(db, 4, 2), table()]")
    expect(got[0], True, of="take(db, 4, 2)", hint="truth")
    expect(got[1], [[4, 3], [7, 12]], of="id and seats_left afterwards", hint="that_event")


def sold_out():
    """take(db, 4, 6) is False, and 5 are left"""
    expect(
        _ask("[take(db, 4, 6), table()]"),
        [False, [[4, 5], [7, 12]]],
        of="the answer, and the table",
        hint="enough_left",
    )


def the_last():
    """take(db, 4, 5) takes the last ones, and then take(db, 4, 1) is False"""
    got = _ask("[take(db, 4, 5), take(db, 4, 1), table()]")
    expect(got, [True, False, [[4, 0], [7, 12]]], of="both answers, and the table", hint="enough_left")


def unknown():
    """an event that isn't there gives False"""
    expect(_ask("[take(db, 99, 1), table()]"), [False, [[4, 5], [7, 12]]], of="the answer, and the table", hint="truth")


def rush():
    """somebody takes 4 of 5 seats just before your update: take(db, 4, 2) is False, 1 is left"""
    lines = """db.waiting = 4
    [take(db, 4, 2), table()]
    """
    expect(_ask(lines), [False, [[4, 1], [7, 12]]], of="the answer, and the table", hint="one_statement")


def rush_and_room():
    """somebody takes 2 of 5 seats just before: take(db, 4, 3) is True, 0 are left"""
    lines = """db.waiting = 2
    [take(db, 4, 3), table()]
    """
    expect(_ask(lines), [True, [[4, 0], [7, 12]]], of="the answer, and the table", hint="one_statement")


def placeholders():
    """id and number go in beside the SQL"""
    if "?" not in source("seats.py").text and ":" not in "".join(source("seats.py").text.upper().split("WHERE")[1:]):
        expect("values inside the SQL", "values beside it", of="seats.py", hint="beside")
