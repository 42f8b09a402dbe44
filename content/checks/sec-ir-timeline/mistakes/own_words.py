# fails: actors
# hint: same_words
import csv
import heapq
import json
from datetime import datetime, timezone

from parse_auth import parse
from when import to_utc

now = datetime.now(timezone.utc)
rows = []
for n, line in enumerate(open("auth.log"), 1):
    for e in parse([line]):
        rows.append((to_utc(e.when, "syslog", "UTC", now), "auth.log", e.user, e.result, f"auth.log:{n}"))
for n, line in enumerate(open("app.log"), 1):
    e = json.loads(line)
    rows.append((to_utc(e["ts"], "iso", "UTC", now), "app.log", e["user"], e["event"], f"app.log:{n}"))
for n, e in enumerate(csv.DictReader(open("fim.csv")), 1):
    rows.append((to_utc(e["time"], "iso", "UTC", now), "fim.csv", e["path"], e["change"], f"fim.csv:{n}"))
with open("timeline.csv", "w") as f:
    w = csv.writer(f)
    w.writerow(["time", "source", "actor", "action", "ref"])
    for e in sorted(rows):
        w.writerow([e[0].isoformat(), *e[1:]])
