# fails: other_zone
# hint: their_clock
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo


def next_run(now, hour, zone):
    local = now
    run = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    return run if run > local else run + timedelta(days=1)


def wait_seconds(a, b):
    return (b.astimezone(UTC) - a.astimezone(UTC)).total_seconds()
