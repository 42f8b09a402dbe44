# fails: listeners
# hint: by_status
import json
import sys

import psutil

procs = [p.info for p in psutil.process_iter(["pid", "name", "exe", "username", "ppid"])]
names = {p["pid"]: p["name"] for p in procs}
ports = [
    {"port": c.laddr.port, "address": c.laddr.ip, "name": names.get(c.pid)} for c in psutil.net_connections()
]
json.dump({"processes": procs, "listeners": ports}, open("snap.json", "w"))
