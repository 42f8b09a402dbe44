"""A report on the events, and an exit code that a scheduler can act on."""

import json

from judge import expect, fail, run

FILES = ("logreport.py",)

MAKE = """
    import json
    import sqlite3

    db = sqlite3.connect("events.db")
    db.execute(
        "CREATE TABLE events (id INTEGER PRIMARY KEY, source TEXT, line_no INTEGER, ts TEXT, event TEXT, user TEXT, "
        "ip TEXT, raw TEXT, UNIQUE (source, line_no))"
    )
    for number, (ts, event, ip) in enumerate(json.loads('''{rows}'''), 1):
        row = ("auth.log", number, ts, event, "ana", ip, "raw")
        db.execute("INSERT INTO events (source, line_no, ts, event, user, ip, raw) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    db.commit()
    db.close()
"""
FAR, NEAR = "203.0.113.9", "198.51.100.7"
ROWS = [[f"2026-03-10T06:25:{number:02}+00:00", "fail", FAR] for number in range(13)]
ROWS += [[f"2026-03-10T07:{number:02}:00+00:00", "fail", NEAR] for number in range(8)]
ROWS += [[f"2026-03-10T08:00:{number:02}+00:00", "ok", NEAR] for number in range(7)]
ROWS += [["2026-03-10T09:00:00+00:00", "fail", "198.51.100.200"], ["2026-03-10T09:10:00+00:00", None, None]]


def _report(*words, rows=ROWS):
    before = MAKE.replace("{rows}", json.dumps(rows))
    return run("logreport.py", "events.db", *words, "--out", "report.md", before=before)


def _text(*words, rows=ROWS):
    return _report("--top", "10", *words, rows=rows).file("report.md", hint="out_file")


def _has(text, name, count, hint=None):
    lines = [line.replace(name, " ") for line in text.splitlines() if name in line]
    if not any(str(count) in "".join(c if c.isdigit() else " " for c in line).split() for line in lines):
        fail(f"{name} with {count}", text, hint=hint)


def events():
    """report.md has 22 for fail and 7 for ok"""
    text = _text()
    _has(text, "fail", 22)
    _has(text, "ok", 7)


def addresses():
    """203.0.113.9 leads with 13 failures, 198.51.100.7 follows with 8"""
    text = _text()
    _has(text, FAR, 13, hint="failures_only")
    _has(text, NEAR, 8, hint="failures_only")
    expect(text.index(FAR) < text.index(NEAR), True, of="most failures first", hint="most_first")


def top():
    """--top 1 leaves out the second address"""
    text = _report("--top", "1").file("report.md")
    if FAR not in text or NEAR in text:
        fail(f"{FAR} alone", text, hint="top_used")


def busiest():
    """the busiest minute is 2026-03-10T06:25, and no other one"""
    text = _text()
    if "2026-03-10T06:25" not in text or "T07:" in text or "T08:" in text:
        fail("2026-03-10T06:25", text, hint="sixteen_letters")


def not_parsed():
    """the row without an event is counted: 1"""
    text = "\n".join(line for line in _text().splitlines() if "2026" not in line and "198" not in line)
    if "1" not in "".join(letter if letter.isdigit() else " " for letter in text).split():
        fail("1 row without an event", text, hint="is_null")


def alarm():
    """13 failures exit with 1 over 12, and with 0 over 13"""
    expect(_report("--fail-over", "12").exit, 1, of="the exit code with --fail-over 12", hint="more_than")
    expect(_report("--fail-over", "13").exit, 0, of="the exit code with --fail-over 13", hint="more_than")


def defaults():
    """without options ten addresses are shown, and 100 failures are no alarm"""
    many = [["2026-03-10T06:25:00+00:00", "fail", f"192.0.2.{n}"] for n in range(101, 112) for _ in range(n - 98)]
    text = _report(rows=many).file("report.md")
    expect(sum(f"192.0.2.{n}" in text for n in range(101, 112)), 10, of="the number of addresses", hint="top_used")
    hundred = [["2026-03-10T06:25:00+00:00", "fail", FAR]] * 100
    expect(_report(rows=hundred).exit, 0, of="the exit code with 100 failures", hint="more_than")
    expect(_report(rows=[*hundred, hundred[0]]).exit, 1, of="the exit code with 101", hint="more_than")
