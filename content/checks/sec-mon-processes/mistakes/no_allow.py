# fails: allowed
# hint: allow_list
import json
import sys

import psutil

procs = [p.info for p in psutil.process_iter(["pid", "name", "exe", "username", "ppid"])]
names = {p["pid"]: p["name"] for p in procs}
ports = [
    {"port": c.laddr.port, "address": c.laddr.ip, "name": names.get(c.pid)}
    for c in psutil.net_connections()
    if c.status == "LISTEN"
]
if "--diff" in sys.argv:
    old = json.load(open("snap.json"))
    for p in ports:
        if p not in old["listeners"]:
            print(p)
    for p in procs:
        if (p["exe"] or "").startswith("/tmp/"):
            print(p["exe"])
else:
    json.dump({"processes": procs, "listeners": ports}, open("snap.json", "w"))
