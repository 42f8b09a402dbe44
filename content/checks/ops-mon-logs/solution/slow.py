import json
import sys

found = []
for line in sys.stdin:
    try:
        entry = json.loads(line)
    except ValueError:
        continue
    if isinstance(entry, dict) and entry.get("ms") is not None:
        found.append(entry)
found.sort(key=lambda entry: entry["ms"], reverse=True)
for entry in found[:5]:
    print(entry["path"], entry["ms"], "ms")
