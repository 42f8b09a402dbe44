# fails: no_alerts
# hint: new_only
import json
import sys
import time

from alerts import Alerts

expected = {e["port"]: e["banner"] for e in json.load(open("expected.json"))}
seen = {e["port"]: e["banner"] for e in json.load(open("scan.json")) if e["state"] == "open"}
alerts = Alerts()
code = 0
for port in sorted(set(seen) | set(expected)):
    if seen.get(port) == expected.get(port):
        continue
    word = "NEW" if port not in expected else "GONE" if port not in seen else "CHANGED"
    print(word, port)
    alerts.hit("inventory", port, "high", time.time())
    code = 1
alerts.close()
sys.exit(code)
