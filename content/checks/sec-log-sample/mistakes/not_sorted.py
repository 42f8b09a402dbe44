# fails: in_order
# hint: sort_first
import json
import random
import sys
from datetime import datetime, timedelta

random = random.Random(int(sys.argv[2]))
rows = []
day = datetime(2026, 3, 10)
for _ in range(4699):
    t = day + timedelta(seconds=random.randint(0, 86399))
    rows.append((t, "Accepted", f"198.51.100.{random.randint(1, 254)}"))
for i in range(301):
    rows.append((day + timedelta(hours=5, seconds=2 * i), "Failed" if i < 300 else "Accepted", "203.0.113.9"))
with open("auth.log", "w") as f:
    for t, result, ip in rows:
        f.write(f"{t.strftime('%b %d %H:%M:%S')} lab sshd[99]: {result} password for ana from {ip} port 5000 ssh2\n")
json.dump([i for i, row in enumerate(rows, 1) if row[2] == "203.0.113.9"], open("truth.json", "w"))
