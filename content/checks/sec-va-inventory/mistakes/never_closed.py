# fails: alerts
# hint: closed_alerts
import json
import sys
import time

from alerts import Alerts

expected = {e["port"]: e["banner"] for e in json.load(open("expected.json"))}
seen = {e["port"]: e["banner"] for e in json.load(open("scan.json")) if e["state"] == "open"}
alerts = Alerts()
code = 0
for port in seen:
    if port not in expected:
        print("NEW", port)
        alerts.hit("inventory", port, "high", time.time())
        code = 1
    elif seen[port] != expected[port]:
        print("CHANGED", port)
        code = 1
for port in expected:
    if port not in seen:
        print("GONE", port)
        code = 1
sys.exit(code)
