# fails: changed
# hint: banner
import json
import sys
import time

from alerts import Alerts

expected = {e["port"] for e in json.load(open("expected.json"))}
seen = {e["port"] for e in json.load(open("scan.json")) if e["state"] == "open"}
alerts = Alerts()
for port in seen - expected:
    print("NEW", port)
    alerts.hit("inventory", port, "high", time.time())
for port in expected - seen:
    print("GONE", port)
alerts.close()
sys.exit(seen != expected)
