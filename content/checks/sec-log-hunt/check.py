"""Three hunts through the events, each with its own CSV."""

import json

from judge import expect, fail, run

FILES = ("hunt.py", "hunts/breakin.sql", "hunts/new_ip.sql", "hunts/many_users.sql")

MAKE = """
    import json
    import sqlite3

    db = sqlite3.connect("events.db")
    db.execute(
        "CREATE TABLE events (id INTEGER PRIMARY KEY, source TEXT, line_no INTEGER, ts TEXT, event TEXT, user TEXT, "
        "ip TEXT, raw TEXT, UNIQUE (source, line_no))"
    )
    for number, (event, user, ip) in enumerate(json.loads('''{rows}'''), 1):
        ts = f"2026-03-10T{number // 60:02}:{number % 60:02}:00+00:00"
        row = ("auth.log", number, ts, event, user, ip, "raw")
        db.execute("INSERT INTO events (source, line_no, ts, event, user, ip, raw) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
    db.commit()
    db.close()
"""
HOME = "198.51.100.7"


def _hunted(name, rows):
    """Run the hunts over these events; give the rows of one CSV without its header."""
    done = run("hunt.py", before=MAKE.replace("{rows}", json.dumps(rows)))
    return done.rows(f"{name}.csv", hint="csv_each")[1:]


def _breakins(rows):
    return [row for row in _hunted("breakin", rows) if any(cell.count(".") == 3 for cell in row)]


def three_files():
    """hunt.py saves breakin.csv, new_ip.csv and many_users.csv"""
    done = run("hunt.py", before=MAKE.replace("{rows}", json.dumps([["ok", "ana", HOME]])))
    for name in ("breakin.csv", "new_ip.csv", "many_users.csv"):
        done.file(name, hint="csv_each")
        header = done.rows(name)[:1]
        expect(header != [] and all(header[0]), True, of=f"{name} has a header line", hint="header_line")


def break_in():
    """five fails and an ok from 203.0.113.9 are one row, with the user that got in"""
    rows = [["fail", "root", "203.0.113.9"]] * 5 + [["ok", "cleo", "203.0.113.9"], ["ok", "cleo", "203.0.113.9"]]
    found = _breakins(rows)
    expect(len(found), 1, of="the number of rows in breakin.csv", hint="right_after")
    for word in ("203.0.113.9", "cleo"):
        if word not in found[0]:
            fail(f"{word} in the row", ", ".join(found[0]), hint="show_user")


def four_only():
    """four fails and an ok are none, and neither are five with an ok between"""
    expect(_breakins([["fail", "ana", HOME]] * 4 + [["ok", "ana", HOME]]), [], of="breakin.csv", hint="right_after")
    mixed = [["fail", "a", HOME]] * 3 + [["ok", "a", HOME]] + [["fail", "a", HOME]] * 2 + [["ok", "a", HOME]]
    expect(_breakins(mixed), [], of="breakin.csv", hint="right_after")


def each_ip_alone():
    """lines of other addresses between them change nothing"""
    rows = []
    for number in range(5):
        rows += [["fail", "root", "203.0.113.9"], ["ok", "ana", HOME], ["fail", "x", f"192.0.2.{number}"]]
    found = _breakins([*rows, ["ok", "root", "203.0.113.9"]])
    expect(len(found), 1, of="the number of rows in breakin.csv", hint="partition")


def new_addresses():
    """a login of ana from a second IP is a row, once; her first one isn't"""
    rows = [["ok", "ana", HOME], ["ok", "ben", HOME], ["fail", "ana", "192.0.2.8"], ["ok", "ana", HOME]]
    rows += [["ok", "ana", "192.0.2.9"], ["ok", "ana", "192.0.2.9"], ["ok", "ben", HOME], ["ok", "ben", "192.0.2.1"]]
    found = [
        sorted({"ana", "ben", "192.0.2.9", "192.0.2.1", "192.0.2.8", HOME} & set(row))
        for row in _hunted("new_ip", rows)
    ]
    expect(sorted(found), [["192.0.2.1", "ben"], ["192.0.2.9", "ana"]], of="new_ip.csv", hint="first_aside")


def many_users():
    """an IP that tried 21 users is a row, and one with 20 isn't"""
    rows = [["fail", f"user{n}", ip] for ip, most in (("192.0.2.21", 21), ("192.0.2.20", 20)) for n in range(most)]
    rows += [["fail", "user1", "192.0.2.20"]] * 5
    found = _hunted("many_users", rows)
    expect([cell for row in found for cell in row if cell.count(".") == 3], ["192.0.2.21"], of="IPs", hint="distinct")
