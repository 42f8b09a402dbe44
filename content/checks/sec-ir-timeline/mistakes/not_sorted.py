# fails: order
# hint: each_sorted
import csv
import heapq
import json
from datetime import datetime, timezone

from parse_auth import parse
from when import to_utc

now = datetime.now(timezone.utc)
auth, app, fim = [], [], []
for n, line in enumerate(open("auth.log"), 1):
    for e in parse([line]):
        action = "ok" if e.result == "Accepted" else "fail"
        auth.append((to_utc(e.when, "syslog", "UTC", now), "auth.log", e.ip, action, f"auth.log:{n}"))
for n, line in enumerate(open("app.log"), 1):
    e = json.loads(line)
    action = "ok" if "success" in e["event"] else "fail"
    app.append((to_utc(e["ts"], "iso", "UTC", now), "app.log", e["ip"], action, f"app.log:{n}"))
for n, e in enumerate(csv.DictReader(open("fim.csv")), 1):
    fim.append((to_utc(e["time"], "iso", "UTC", now), "fim.csv", e["path"], e["change"], f"fim.csv:{n}"))
with open("timeline.csv", "w") as f:
    w = csv.writer(f)
    w.writerow(["time", "source", "actor", "action", "ref"])
    for e in heapq.merge(auth, app, fim):
        w.writerow([e[0].isoformat(), *e[1:]])
