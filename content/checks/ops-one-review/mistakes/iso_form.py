# fails: first_key
# hint: key_form
import json
from datetime import timezone


def key(host, now):
    return f"hosts/{host}/{now.astimezone(timezone.utc).isoformat()}.json"


def report(load, disk):
    total, used, _ = disk
    return json.dumps({"load": load[0], "disk": round(100 * used / total, 1)})
