# fails: word_line
# hint: utc
import json
from datetime import datetime, timezone


def event(moment, action, user, ip):
    """Put one event into the common form."""
    time = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"time": time, "action": action, "user": user or None, "ip": ip or None}


def read(line):
    """Read one line of any of the three formats."""
    if line.startswith("{"):
        raw = json.loads(line)
        moment = datetime.fromtimestamp(raw["ts"], timezone.utc)
        return event(moment, raw["event"], raw.get("user"), raw.get("ip"))
    if line.startswith("time="):
        raw = dict(part.split("=", 1) for part in line.split())
        return event(datetime.fromisoformat(raw["time"]), raw["action"], raw.get("usr"), raw.get("src"))
    ip, user, action, time = line.split(",")
    return event(datetime.fromisoformat(time), action, user, ip)


def normalise(line):
    """Give the event of a line, or None."""
    try:
        return read(line.strip())
    except (ValueError, KeyError):
        return None
