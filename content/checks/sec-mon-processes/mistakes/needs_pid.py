# fails: without_a_name
# hint: unknown
import json
import os
import sys

import psutil

procs = [p.info for p in psutil.process_iter(["pid", "name", "exe", "username", "ppid"])]
names = {p["pid"]: p["name"] for p in procs}
ports = [
    {"port": c.laddr.port, "address": c.laddr.ip, "name": names[c.pid]}
    for c in psutil.net_connections()
    if c.status == "LISTEN" and c.pid
]
if "--diff" in sys.argv:
    old = json.load(open("snap.json"))
    allow = json.load(open("allow.json")) if os.path.exists("allow.json") else []
    for p in ports:
        if p not in old["listeners"] and p["port"] not in allow:
            print(p)
    for p in procs:
        if (p["exe"] or "").startswith("/tmp/") and p["exe"] not in allow:
            print(p["exe"])
else:
    json.dump({"processes": procs, "listeners": ports}, open("snap.json", "w"))
