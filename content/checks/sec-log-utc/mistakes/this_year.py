# fails: year_before
# hint: last_year
from datetime import datetime, timezone
from zoneinfo import ZoneInfo


def to_utc(text, kind, zone, now):
    if kind == "apache":
        t = datetime.strptime(text, "%d/%b/%Y:%H:%M:%S %z")
    elif kind == "iso":
        t = datetime.fromisoformat(text)
    elif kind == "unix":
        t = datetime.fromtimestamp(int(text), timezone.utc)
    else:
        t = datetime.strptime(f"{now.year} {text}", "%Y %b %d %H:%M:%S").replace(tzinfo=ZoneInfo(zone))
    return t.astimezone(timezone.utc)
