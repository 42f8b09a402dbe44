# fails: wrong_order
# hint: each_pair
import json
import sys
from datetime import datetime

d = json.load(open("incident.json"))
t = [datetime.fromisoformat(d[k]) for k in ("start", "detected", "contained", "recovered")]
if t[3] < t[0]:
    print("wrong order")
    sys.exit(1)
for x in t[1:]:
    print((x - t[0]).total_seconds() / 60, "minutes")
