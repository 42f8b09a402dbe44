# fails: over_midnight
# hint: whole_times
import json
import sys

d = json.load(open("incident.json"))
t = [int(d[k][11:13]) * 60 + int(d[k][14:16]) for k in ("start", "detected", "contained", "recovered")]
for a, b in zip(t, t[1:]):
    if b < a:
        print("wrong order")
        sys.exit(1)
for x in t[1:]:
    print(x - t[0], "minutes")
