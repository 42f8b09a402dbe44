# fails: waiting
# hint: in_utc
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo


def next_run(now, hour, zone):
    local = now.astimezone(ZoneInfo(zone))
    run = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    return run if run > local else run + timedelta(days=1)


def wait_seconds(a, b):
    return (b - a).total_seconds()
