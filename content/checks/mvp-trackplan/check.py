"""Six events and no seventh."""

from judge import expect, gives, raises, value

FILES = ("events.py",)
SETUP = """
    import sqlite3
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE events (at TEXT NOT NULL, user_id INTEGER, name TEXT, props TEXT CHECK (json_valid(props)))")
    def rows():
        return [tuple(row) for row in db.execute("SELECT user_id, name, props FROM events ORDER BY rowid")]
"""
SIX = """
    track(db, "landing_viewed", None, source="forum")
    track(db, "signed_up", 7, source="forum")
    track(db, "invoice_added", 7)
    track(db, "reminder_sent", 7, step=10)
    track(db, "invoice_paid", 7, days=12)
    track(db, "plan_changed", 7, plan="pro")
"""


def one_row():
    """track(db, "invoice_added", 7) stores a row for user 7"""
    gives(
        "events.py",
        f"{SETUP}\n    track(db, 'invoice_added', 7)\n    [row[:2] for row in rows()]",
        [(7, "invoice_added")],
    )


def six_rows():
    """all six events with their properties are stored, in order"""
    names = ["landing_viewed", "signed_up", "invoice_added", "reminder_sent", "invoice_paid", "plan_changed"]
    gives("events.py", f"{SETUP}\n{SIX}\n    [row[1] for row in rows()]", names, hint="its_props")


def as_json():
    """the properties are JSON: step 10 can be read back, and none is an empty object"""
    lines = f"{SETUP}\n{SIX}\n    import json\n    [json.loads(row[2]) for row in rows()[2:4]]"
    gives("events.py", lines, [{}, {"step": 10}], hint="json_text")


def the_time():
    """at holds the time in UTC"""
    lines = f"{SETUP}\n{SIX}\n    import datetime as moments\n    now = moments.datetime.now(moments.timezone.utc)\n    at = moments.datetime.fromisoformat(db.execute('SELECT at FROM events').fetchone()[0])\n    abs((now - at.replace(tzinfo=at.tzinfo or moments.timezone.utc)).total_seconds()) < 60"
    before = "import os, time\nos.environ['TZ'] = 'Asia/Tokyo'\nif hasattr(time, 'tzset'):\n    time.tzset()"
    expect(value("events.py", lines, before=before), True, of="at is the present time in UTC", hint="utc")


def unknown_name():
    """invoice_addded raises ValueError and stores nothing"""
    raises("events.py", f"{SETUP}\n    track(db, 'invoice_addded', 7)", "ValueError", hint="known_names")
    lines = f"{SETUP}\n    try:\n        track(db, 'seventh', 7)\n    except ValueError:\n        pass\n    rows()"
    gives("events.py", lines, [], hint="known_names")


def unknown_property():
    """email, or the step of another event, raises ValueError"""
    for call in (
        "'signed_up', 7, email='a@b.c'",
        "'invoice_added', 7, step=3",
        "'reminder_sent', 7, step=3, client='x'",
    ):
        raises("events.py", f"{SETUP}\n    track(db, {call})", "ValueError", hint="its_props")
