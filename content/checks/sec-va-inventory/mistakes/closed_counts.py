# fails: as_expected
# hint: open_only
import json
import sys
import time

from alerts import Alerts

expected = {e["port"]: e for e in json.load(open("expected.json"))}
seen = {e["port"]: e for e in json.load(open("scan.json"))}
code = 0
for port in seen:
    if port not in expected:
        print("NEW", port)
        code = 1
for port in expected:
    if port not in seen:
        print("GONE", port)
        code = 1
sys.exit(code)
