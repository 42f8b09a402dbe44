import json
import sys
import time
from pathlib import Path

from alerts import Alerts


def banners(name):
    """Give the banner of each port that is or should be open."""
    entries = json.loads(Path(name).read_text())
    return {entry["port"]: entry["banner"] for entry in entries if entry.get("state", "open") == "open"}


def main():
    expected, seen = banners("expected.json"), banners("scan.json")
    alerts = Alerts()
    differs = False
    for port in sorted(expected.keys() | seen.keys()):
        if port not in expected:
            print("NEW", port)
            alerts.hit("inventory", f"port {port}", "high", time.time())
        elif port not in seen:
            print("GONE", port)
        elif expected[port] != seen[port]:
            print("CHANGED", port)
        else:
            continue
        differs = True
    alerts.close()
    sys.exit(1 if differs else 0)


if __name__ == "__main__":
    main()
