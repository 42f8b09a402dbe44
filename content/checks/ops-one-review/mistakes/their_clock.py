# fails: other_zone
# hint: in_utc
import json
from datetime import timezone


def key(host, now):
    return f"hosts/{host}/{now:%Y%m%dT%H%M%SZ}.json"


def report(load, disk):
    total, used, _ = disk
    return json.dumps({"load": load[0], "disk": round(100 * used / total, 1)})
