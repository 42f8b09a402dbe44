# fails: spring
# hint: wall_clock
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo


def next_run(now, hour, zone):
    local = now.astimezone(ZoneInfo(zone))
    run = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    if run <= local:
        run = (run.astimezone(UTC) + timedelta(days=1)).astimezone(ZoneInfo(zone))
    return run


def wait_seconds(a, b):
    return (b.astimezone(UTC) - a.astimezone(UTC)).total_seconds()
