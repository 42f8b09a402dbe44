"""Weekly retention as a triangle."""

from judge import expect, value

FILES = ("triangle.py",)
SETUP = """
    import sqlite3
    from datetime import date
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, signed_up TEXT)")
    db.execute("CREATE TABLE events (at TEXT, user_id INTEGER, name TEXT, props TEXT)")
    db.executemany("INSERT INTO users VALUES (?, ?)", {users})
    db.executemany("INSERT INTO events (at, user_id, name) VALUES (?, ?, ?)", {events})
    {{key: [int(part) if part == int(part) else part for part in row] for key, row in dict(triangle(db, date{today})).items()}}
"""
FOUR = [(1, "2026-03-02"), (2, "2026-03-04"), (3, "2026-03-08"), (4, "2026-03-05")]
WEEKS = {1: (2, 9, 16), 2: (4, 15, 22), 3: (8, 10), 4: (5,)}


def _triangle(users, events, today, wanted, hint=None):
    got = value("triangle.py", SETUP.format(users=users, events=events, today=today))
    expect(got, wanted, of="the triangle", hint=hint)


def _events(name="invoice_added"):
    return [(f"2026-03-{day:02}", user, name) for user, days in WEEKS.items() for day in days]


def cohort():
    """four users, active as 4, 3 and 2, show 100, 75 and 50 on 23 March"""
    _triangle(FOUR, _events(), (2026, 3, 23), {"2026-03-02": [100, 75, 50]})


def running_week():
    """on Sunday, 22 March, the third week isn't over: 100 and 75"""
    _triangle(FOUR, _events(), (2026, 3, 22), {"2026-03-02": [100, 75]}, hint="over")


def two_cohorts():
    """a sign-up on Monday the 9th begins a cohort of its own, one week shorter"""
    users = [(1, "2026-03-08"), (2, "2026-03-09")]
    events = [("2026-03-08", 1, "invoice_added"), ("2026-03-16", 2, "reminder_sent")]
    _triangle(users, events, (2026, 3, 23), {"2026-03-02": [100, 0, 0], "2026-03-09": [0, 100]}, hint="by_monday")


def both_names():
    """a reminder counts as well, a landing_viewed doesn't"""
    events = [
        ("2026-03-03", 1, "reminder_sent"),
        ("2026-03-04", 2, "landing_viewed"),
        ("2026-03-04", 1, "invoice_added"),
    ]
    _triangle(FOUR[:2], events, (2026, 3, 9), {"2026-03-02": [50]}, hint="active_names")


def once_each():
    """five invoices of one person in a week are one active person"""
    events = [("2026-03-03", 1, "invoice_added")] * 5
    _triangle(FOUR, events, (2026, 3, 9), {"2026-03-02": [25]}, hint="people_once")


def twelve():
    """after twenty weeks there are still twelve numbers"""
    _triangle(FOUR[:1], [], (2026, 7, 20), {"2026-03-02": [0] * 12}, hint="at_most")
