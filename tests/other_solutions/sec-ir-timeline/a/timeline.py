import argparse
import csv
import heapq
import json
import re
from datetime import datetime, timedelta, timezone

from when import to_utc

UTC = timezone.utc
LINE = re.compile(r"^(\w+ +\d+ [\d:]+) \S+ sshd\[\d+\]: (Failed|Accepted) password for .* from (\S+) port \d+ ssh2$")


def auth(now):
    with open("auth.log") as f:
        for number, line in enumerate(f, 1):
            m = LINE.match(line.rstrip("\n"))
            if m:
                action = "fail" if m[2] == "Failed" else "ok"
                yield (to_utc(m[1], "syslog", UTC, now), "auth.log", m[3], action, f"auth.log:{number}")


def app(now):
    with open("app.log") as f:
        for number, line in enumerate(f, 1):
            if not line.strip():
                continue
            e = json.loads(line)
            action = "fail" if e["event"].endswith("fail") else "ok"
            yield (to_utc(e["ts"], "iso", UTC, now), "app.log", e["ip"], action, f"app.log:{number}")


def fim(now):
    with open("fim.csv", newline="") as f:
        for number, row in enumerate(csv.DictReader(f), 2):
            yield (to_utc(row["time"], "iso", UTC, now), "fim.csv", row["path"], row["change"], f"fim.csv:{number}")


def moment(text):
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


p = argparse.ArgumentParser()
p.add_argument("--from", dest="start", type=moment)
p.add_argument("--to", type=moment)
p.add_argument("--actor")
args = p.parse_args()
now = datetime.now(UTC)
events = []
for event in heapq.merge(sorted(auth(now)), sorted(app(now)), sorted(fim(now))):
    if args.start and event[0] < args.start or args.to and event[0] > args.to:
        continue
    if args.actor and event[2] != args.actor:
        continue
    events.append(event)
with open("timeline.csv", "w", newline="") as f:
    writer = csv.writer(f)
    writer.writerow(["time", "source", "actor", "action", "ref"])
    for event in events:
        writer.writerow([event[0].isoformat(), *event[1:]])
for a, b in zip(events, events[1:]):
    if b[0] - a[0] > timedelta(minutes=30):
        print("GAP", a[0].isoformat(), b[0].isoformat())
