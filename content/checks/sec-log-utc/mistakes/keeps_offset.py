# fails: apache
# hint: into_utc
from datetime import datetime, timezone
from zoneinfo import ZoneInfo


def to_utc(text, kind, zone, now):
    if kind == "apache":
        return datetime.strptime(text, "%d/%b/%Y:%H:%M:%S %z")
    if kind == "iso":
        return datetime.fromisoformat(text)
    if kind == "unix":
        return datetime.fromtimestamp(int(text), timezone.utc)
    return datetime.strptime(f"{now.year} {text}", "%Y %b %d %H:%M:%S").replace(tzinfo=ZoneInfo(zone))
