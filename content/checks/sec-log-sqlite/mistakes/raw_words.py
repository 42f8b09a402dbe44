# fails: auth_lines
# hint: two_words
import json
import sqlite3
from datetime import datetime, timezone

from parse_auth import parse
from when import to_utc

con = sqlite3.connect("events.db")
con.execute(
    "create table if not exists events (id integer primary key, source, line_no, ts, event, user, ip, raw, "
    "unique(source, line_no))"
)
now = datetime.now(timezone.utc)
rows = []
for n, line in enumerate(open("auth.log"), 1):
    for e in parse([line]):
        rows.append(("auth.log", n, to_utc(e.when, "syslog", "UTC", now).isoformat(), e.result, e.user, e.ip, line))
con.executemany("insert or ignore into events values (null, ?, ?, ?, ?, ?, ?, ?)", rows)
con.commit()
