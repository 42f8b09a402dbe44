import csv, heapq, json, re, sys
from datetime import datetime, timedelta, timezone
import when

NOW = datetime.now(timezone.utc)


def option(name):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else None


def read_auth():
    rows = []
    for n, line in enumerate(open("auth.log"), start=1):
        found = re.search(r"(Failed|Accepted) \S+ for .* from (\S+) port \d+", line)
        if not found:
            continue
        rows.append({"time": when.to_utc(line[:15], "syslog", timezone.utc, NOW), "source": "auth.log", "actor": found.group(2),
                     "action": {"Failed": "fail", "Accepted": "ok"}[found.group(1)], "ref": "auth.log:" + str(n)})
    return rows


def read_app():
    rows = []
    for n, line in enumerate(open("app.log"), start=1):
        event = json.loads(line)
        rows.append({"time": when.to_utc(event["ts"], "iso", timezone.utc, NOW), "source": "app.log", "actor": event["ip"],
                     "action": "fail" if "fail" in event["event"] else "ok", "ref": "app.log:" + str(n)})
    return rows


def read_fim():
    rows = []
    with open("fim.csv", newline="") as handle:
        reader = csv.DictReader(handle)
        for row in reader:
            rows.append({"time": when.to_utc(row["time"], "iso", timezone.utc, NOW), "source": "fim.csv", "actor": row["path"],
                         "action": row["change"], "ref": "fim.csv:%d" % reader.line_num})
    return rows


def by_time(row):
    return row["time"]


def main():
    sources = [sorted(read(), key=by_time) for read in (read_auth, read_app, read_fim)]
    merged = heapq.merge(*sources, key=by_time)
    start, end, actor = option("--from"), option("--to"), option("--actor")
    if start:
        start = datetime.fromisoformat(start)
        merged = filter(lambda row: row["time"] >= start, merged)
    if end:
        end = datetime.fromisoformat(end)
        merged = filter(lambda row: row["time"] <= end, merged)
    if actor:
        merged = filter(lambda row: row["actor"] == actor, merged)
    last = None
    with open("timeline.csv", "w", newline="") as handle:
        out = csv.DictWriter(handle, "time source actor action ref".split())
        out.writeheader()
        for row in merged:
            if last and row["time"] - last > timedelta(minutes=30):
                print("GAP", last, row["time"])
            last = row["time"]
            out.writerow(row)


main()
