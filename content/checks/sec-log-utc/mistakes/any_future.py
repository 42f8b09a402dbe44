# fails: a_day_ahead
# hint: more_than_a_day
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
        if t > now:
            t = t.replace(year=now.year - 1)
    return t.astimezone(timezone.utc)
