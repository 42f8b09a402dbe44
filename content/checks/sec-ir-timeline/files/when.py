"""Stands in for your own when.py: syslog times are of 2026 and of UTC here."""

from datetime import UTC, datetime


def to_utc(text, kind, zone, now):
    """Give the time of a log line in UTC."""
    if kind == "syslog":
        return datetime.strptime(f"2026 {text}", "%Y %b %d %H:%M:%S").replace(tzinfo=UTC)
    if kind == "apache":
        return datetime.strptime(text, "%d/%b/%Y:%H:%M:%S %z").astimezone(UTC)
    if kind == "unix":
        return datetime.fromtimestamp(float(text), UTC)
    return datetime.fromisoformat(text).astimezone(UTC)
