from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def from_syslog(text, zone, now):
    """Read a time that has no year."""
    when = datetime.strptime(f"{now.year} {text}", "%Y %b %d %H:%M:%S").replace(tzinfo=ZoneInfo(zone))
    if when - now > timedelta(days=1):
        when = when.replace(year=when.year - 1)
    return when


def to_utc(text, kind, zone, now):
    """Give the time of a log line in UTC."""
    if kind == "syslog":
        when = from_syslog(text, zone, now)
    elif kind == "apache":
        when = datetime.strptime(text, "%d/%b/%Y:%H:%M:%S %z")
    elif kind == "iso":
        when = datetime.fromisoformat(text)
    else:
        when = datetime.fromtimestamp(float(text), timezone.utc)
    return when.astimezone(timezone.utc)
