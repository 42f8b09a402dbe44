# fails: rounded
# hint: one_decimal
import json
from datetime import timezone


def key(host, now):
    return f"hosts/{host}/{now.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}.json"


def report(load, disk):
    total, used, _ = disk
    return json.dumps({"load": load[0], "disk": 100 * used / total})
