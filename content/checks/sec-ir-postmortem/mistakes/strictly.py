# fails: same_time
# hint: equal_is_fine
import json
import sys
from datetime import datetime

d = json.load(open("incident.json"))
t = [datetime.fromisoformat(d[k]) for k in ("start", "detected", "contained", "recovered")]
for a, b in zip(t, t[1:]):
    if b <= a:
        print("wrong order")
        sys.exit(1)
for x in t[1:]:
    print((x - t[0]).total_seconds() / 60, "minutes")
