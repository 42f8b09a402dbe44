import json
import sqlite3
from datetime import datetime, timezone
from pathlib import Path

from parse_auth import parse
from when import to_utc

ZONE = "Europe/Berlin"
RESULTS = {"Failed": "fail", "Accepted": "ok", "authn_login_fail": "fail", "authn_login_success": "ok"}
TABLE = """
CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY, source TEXT, line_no INTEGER, ts TEXT, event TEXT, user TEXT, ip TEXT, raw TEXT,
    UNIQUE (source, line_no)
);
CREATE INDEX IF NOT EXISTS events_by_ip ON events (ip, ts);
"""


def lines_of(name):
    """Number the lines of a log."""
    return enumerate(Path(name).read_text().splitlines(), start=1)


def rows():
    """Give one row for each event of both logs."""
    now = datetime.now(timezone.utc)
    for number, line in lines_of("auth.log"):
        for login in parse([line]):
            ts = to_utc(login.when, "syslog", ZONE, now).isoformat()
            yield "auth.log", number, ts, RESULTS[login.result], login.user, login.ip, line
    for number, line in lines_of("app.log"):
        entry = json.loads(line)
        ts = to_utc(entry["ts"], "iso", ZONE, now).isoformat()
        yield "app.log", number, ts, RESULTS[entry["event"]], entry["user"], entry["ip"], line


def main():
    db = sqlite3.connect("events.db")
    db.executescript(TABLE)
    insert = "INSERT OR IGNORE INTO events (source, line_no, ts, event, user, ip, raw) VALUES (?, ?, ?, ?, ?, ?, ?)"
    with db:
        db.executemany(insert, rows())
    db.close()  # free: the end of the script closes it as well


if __name__ == "__main__":
    main()
