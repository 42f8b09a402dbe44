from datetime import UTC, timedelta
from zoneinfo import ZoneInfo


def next_run(now, hour, zone):
    """Give the next moment when the zone's clock shows that hour."""
    local = now.astimezone(ZoneInfo(zone))
    run = local.replace(hour=hour, minute=0, second=0, microsecond=0)  # free: nobody counts microseconds
    return run if run > local else run + timedelta(days=1)


def wait_seconds(a, b):
    """Count the seconds that really pass."""
    return (b.astimezone(UTC) - a.astimezone(UTC)).total_seconds()
