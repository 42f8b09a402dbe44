# fails: recent_files
# hint: a_day
import hashlib
import json
import pathlib
import sys
import time
import zipfile

import psutil

steps = {
    "time": lambda: {"host": "lab", "time": time.time()},
    "connections": lambda: [str(c) for c in psutil.net_connections()],
    "processes": lambda: [p.info for p in psutil.process_iter(["name", "ppid"])],
    "users": lambda: [str(u) for u in psutil.users()],
    "jobs": lambda: [],
    "files": lambda: [str(p) for p in pathlib.Path("lab_etc").rglob("*")],
}
sums = {}
with zipfile.ZipFile(f"case-{sys.argv[2]}.zip", "w") as z:
    for name, step in steps.items():
        try:
            data = json.dumps(step())
        except Exception as e:
            data = json.dumps({"error": str(e)})
        z.writestr(name + ".json", data)
        sums[name + ".json"] = hashlib.sha256(data.encode()).hexdigest()
    z.writestr("manifest.json", json.dumps(sums))
