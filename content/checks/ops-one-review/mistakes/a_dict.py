# fails: as_json
# hint: TypeError
import json
from datetime import timezone


def key(host, now):
    return f"hosts/{host}/{now.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}.json"


def report(load, disk):
    total, used, _ = disk
    return {"load": load[0], "disk": round(100 * used / total, 1)}
