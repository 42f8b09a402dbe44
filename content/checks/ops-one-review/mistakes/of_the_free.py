# fails: as_json
# hint: of_total
import json
from datetime import timezone


def key(host, now):
    return f"hosts/{host}/{now.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}.json"


def report(load, disk):
    _, used, free = disk
    total = used + free
    return json.dumps({"load": load[0], "disk": round(100 * used / total, 1)})
