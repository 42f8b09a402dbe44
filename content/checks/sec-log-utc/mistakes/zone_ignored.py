# fails: syslog_winter
# hint: in_the_zone
from datetime import datetime, timezone


def to_utc(text, kind, zone, now):
    if kind == "apache":
        return datetime.strptime(text, "%d/%b/%Y:%H:%M:%S %z").astimezone(timezone.utc)
    if kind == "iso":
        return datetime.fromisoformat(text).astimezone(timezone.utc)
    if kind == "unix":
        return datetime.fromtimestamp(int(text), timezone.utc)
    return datetime.strptime(f"{now.year} {text}", "%Y %b %d %H:%M:%S").replace(tzinfo=timezone.utc)
