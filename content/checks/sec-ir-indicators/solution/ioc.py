import hashlib
import json
import sqlite3
from collections import defaultdict
from datetime import date
from pathlib import Path


def hashes():
    """Give the path of each lab file by its hash."""
    files = (path for path in Path("lab_etc").rglob("*") if path.is_file())
    return {hashlib.sha256(path.read_bytes()).hexdigest(): str(path) for path in files}


def seen():
    """Give the times at which each address and each name was seen."""
    times = defaultdict(list)
    for ip, ts in sqlite3.connect("events.db").execute("SELECT ip, ts FROM events"):
        times["ip", ip].append(ts)
    for line in Path("dns.log").read_text().splitlines():
        ts, name = line.split()
        times["domain", name].append(ts)
    return times


def main():
    files, times = hashes(), seen()
    for ioc in json.loads(Path("iocs.json").read_text()):
        kind, value = ioc["type"], ioc["value"]
        if ioc["expiry"] < date.today().isoformat():  # free: nothing expires today
            continue
        if kind == "sha256" and value in files:
            print(value, files[value])
        elif found := times.get((kind, value)):
            print(value, min(found), max(found))


if __name__ == "__main__":
    main()
