"""What a dashboard shows, read from a database that it can't change."""

from judge import expect, fail, value

FILES = ("dashdata.py",)

LAB = """
import sqlite3


def make(incidents, alerts):
    db = sqlite3.connect("events.db")
    db.execute("CREATE TABLE incidents (id TEXT, severity TEXT, status TEXT, started REAL, detected REAL)")
    db.execute("CREATE TABLE alerts (ts REAL)")
    db.executemany("INSERT INTO incidents VALUES (?, ?, ?, ?, ?)", incidents)
    db.executemany("INSERT INTO alerts VALUES (?)", alerts)
    db.commit()
    db.close()


def write(db):
    try:
        db.execute("INSERT INTO alerts VALUES (1)")
    except sqlite3.OperationalError as error:
        return str(error)
    return "the write worked"
"""
DAY = 1_767_225_600  # 2026-01-01, midnight in UTC
INCIDENTS = [
    ["INC-001", "high", "open", DAY, DAY + 120],
    ["INC-002", "low", "open", DAY, DAY + 600],
    ["INC-003", "high", "closed", DAY, DAY + 60],
    ["INC-004", "high", "open", DAY + 10, DAY + 910],
]
ALERTS = [[DAY + 5], [DAY + 86399], [DAY + 86400], [DAY - 1], [DAY + 90000]]


def _summary(incidents=INCIDENTS, alerts=ALERTS, now=DAY + 90030):
    lines = f"import lab\nlab.make({incidents}, {alerts})\nsummary(connect('events.db'), {now})"
    got = value("dashdata.py", lines, files={"lab.py": LAB})
    if not isinstance(got, dict) or not {"open", "days", "minutes", "age"} <= got.keys():
        fail("a dictionary with open, days, minutes and age", repr(got)[:300], hint="four_keys")
    return got


def open_ones():
    """open counts the open incidents by severity: high 2, low 1"""
    expect(_summary()["open"], {"high": 2, "low": 1}, of="open", hint="status_open")


def by_day():
    """days counts the alerts by UTC day: 2025-12-31 has 1, and both next days have 2"""
    wanted = {"2025-12-31": 1, "2026-01-01": 2, "2026-01-02": 2}
    expect(_summary()["days"], wanted, of="days", hint="utc_days")


def median_minutes():
    """minutes is the median of 2, 10, 1 and 15 minutes: 6"""
    expect(_summary()["minutes"], 6.0, of="minutes", places=3, hint="all_incidents")
    expect(_summary(INCIDENTS[:3])["minutes"], 2.0, of="minutes of three incidents", places=3, hint="all_incidents")


def age():
    """age is 30 seconds after the newest alert"""
    expect(_summary()["age"], 30, of="age", places=3)


def read_only():
    """a write through connect fails, as the database is opened for reading only"""
    lines = "import lab\nlab.make([], [])\nlab.write(connect('events.db'))"
    said = value("dashdata.py", lines, files={"lab.py": LAB})
    if "readonly" not in said and "read-only" not in said:
        fail("attempt to write a readonly database", said, hint="mode_ro")


def nothing_yet():
    """with empty tables open and days are empty, and minutes and age None"""
    found = _summary([], [])
    expect([found["open"], found["days"]], [{}, {}], of="open and days", hint="empty_tables")
    expect([found["minutes"], found["age"]], [None, None], of="minutes and age", hint="empty_tables")
