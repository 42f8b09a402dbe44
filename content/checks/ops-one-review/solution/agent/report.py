import json
from datetime import timezone


def key(host, now):
    """Give the name of a report in the bucket."""
    return f"hosts/{host}/{now.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}.json"


def report(load, disk):
    """Give what is told about a host, as JSON."""
    total, used, _ = disk
    return json.dumps({"load": load[0], "disk": round(100 * used / total, 1)})
