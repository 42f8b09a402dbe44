import argparse
import csv
import heapq
import json
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

from parse_auth import parse
from when import to_utc

NOW = datetime.now(timezone.utc)
RESULTS = {"Failed": "fail", "Accepted": "ok", "authn_login_fail": "fail", "authn_login_success": "ok"}


def auth():
    for number, line in enumerate(Path("auth.log").read_text().splitlines(), start=1):
        for login in parse([line]):
            when = to_utc(login.when, "syslog", "Europe/Berlin", NOW)
            yield when, "auth.log", login.ip, RESULTS[login.result], f"auth.log:{number}"


def app():
    for number, line in enumerate(Path("app.log").read_text().splitlines(), start=1):
        entry = json.loads(line)
        when = to_utc(entry["ts"], "iso", "UTC", NOW)
        yield when, "app.log", entry["ip"], RESULTS[entry["event"]], f"app.log:{number}"


def fim():
    with open("fim.csv", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=1):  # free: a header may count as a line
            yield to_utc(row["time"], "iso", "UTC", NOW), "fim.csv", row["path"], row["change"], f"fim.csv:{number}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--from", dest="begin", type=datetime.fromisoformat)
    parser.add_argument("--to", dest="end", type=datetime.fromisoformat)
    parser.add_argument("--actor")
    args = parser.parse_args()
    events = [
        event
        for event in heapq.merge(sorted(auth()), sorted(app()), sorted(fim()))
        if (args.begin is None or event[0] >= args.begin)
        and (args.end is None or event[0] <= args.end)
        and args.actor in (None, event[2])
    ]
    with open("timeline.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["time", "source", "actor", "action", "ref"])
        writer.writerows((event[0].isoformat(), *event[1:]) for event in events)
    for before, after in pairwise(events):
        if after[0] - before[0] > timedelta(minutes=30):  # free: nothing lies exactly at the limit
            print("GAP", before[0].isoformat(), after[0].isoformat())


if __name__ == "__main__":
    main()
