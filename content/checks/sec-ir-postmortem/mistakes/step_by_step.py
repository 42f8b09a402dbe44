# fails: three_durations
# hint: from_start
import json
from datetime import datetime

d = json.load(open("incident.json"))
t = [datetime.fromisoformat(d[k]) for k in ("start", "detected", "contained", "recovered")]
for a, b in zip(t, t[1:]):
    print((b - a).total_seconds() / 60)
