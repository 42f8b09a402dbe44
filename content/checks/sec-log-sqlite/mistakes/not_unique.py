# fails: twice
# hint: ignored
import json
import sqlite3
from datetime import datetime, timezone

from parse_auth import parse
from when import to_utc

con = sqlite3.connect("events.db")
con.execute("create table if not exists events (id integer primary key, source, line_no, ts, event, user, ip, raw)")
con.execute("create index if not exists i on events (ip, ts)")
now = datetime.now(timezone.utc)
rows = []
for n, line in enumerate(open("auth.log"), 1):
    for e in parse([line]):
        event = "ok" if e.result == "Accepted" else "fail"
        rows.append(("auth.log", n, to_utc(e.when, "syslog", "UTC", now).isoformat(), event, e.user, e.ip, line))
for n, line in enumerate(open("app.log"), 1):
    e = json.loads(line)
    event = "ok" if e["event"].endswith("success") else "fail"
    rows.append(("app.log", n, to_utc(e["ts"], "iso", "UTC", now).isoformat(), event, e["user"], e["ip"], line))
con.executemany("insert or ignore into events values (null, ?, ?, ?, ?, ?, ?, ?)", rows)
con.commit()
con.close()
