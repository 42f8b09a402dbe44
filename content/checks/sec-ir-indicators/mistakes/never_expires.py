# fails: expired
# hint: today
import hashlib
import json
import pathlib
import sqlite3

con = sqlite3.connect("events.db")
for ioc in json.load(open("iocs.json")):
    if ioc["type"] == "sha256":
        for path in pathlib.Path("lab_etc").rglob("*"):
            if path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == ioc["value"]:
                print(ioc["value"], path)
    elif ioc["type"] == "ip":
        first, last = con.execute("select min(ts), max(ts) from events where ip = ?", (ioc["value"],)).fetchone()
        if first:
            print(ioc["value"], first, last)
    else:
        times = [line.split()[0] for line in open("dns.log") if line.split()[1] == ioc["value"]]
        if times:
            print(ioc["value"], min(times), max(times))
