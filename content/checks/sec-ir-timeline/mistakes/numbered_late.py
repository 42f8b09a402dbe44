# fails: refs
# hint: number_first
import csv
import heapq
import json
from datetime import datetime, timezone

from parse_auth import parse
from when import to_utc

now = datetime.now(timezone.utc)
auth, app, fim = [], [], []
for line in open("auth.log"):
    for e in parse([line]):
        action = "ok" if e.result == "Accepted" else "fail"
        auth.append((to_utc(e.when, "syslog", "UTC", now), "auth.log", e.ip, action))
for line in open("app.log"):
    e = json.loads(line)
    action = "ok" if "success" in e["event"] else "fail"
    app.append((to_utc(e["ts"], "iso", "UTC", now), "app.log", e["ip"], action))
for e in csv.DictReader(open("fim.csv")):
    fim.append((to_utc(e["time"], "iso", "UTC", now), "fim.csv", e["path"], e["change"]))
for events in (auth, app, fim):
    events.sort()
    events[:] = [(*e, f"{e[1]}:{n}") for n, e in enumerate(events, 1)]
with open("timeline.csv", "w") as f:
    w = csv.writer(f)
    w.writerow(["time", "source", "actor", "action", "ref"])
    for e in heapq.merge(auth, app, fim):
        w.writerow([e[0].isoformat(), *e[1:]])
