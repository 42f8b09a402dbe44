# fails: six_files
# hint: steps
import json
import socket
import subprocess
import sys
import time
import zipfile

import psutil

with zipfile.ZipFile(f"case-{sys.argv[2]}.zip", "w") as z:
    z.writestr("time.json", json.dumps({"host": "lab", "time": time.time()}))
    z.writestr("connections.json", json.dumps([str(c) for c in psutil.net_connections()]))
    z.writestr("processes.json", json.dumps([p.info for p in psutil.process_iter(["name", "ppid"])]))
    z.writestr("jobs.json", json.dumps(subprocess.check_output(["crontab", "-l"], text=True)))
