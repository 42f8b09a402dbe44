# fails: whole_days
# hint: not_rounded
from datetime import datetime, timezone


def days_left(line, now):
    end = datetime.strptime(line.split("=")[1], "%b %d %H:%M:%S %Y GMT").replace(tzinfo=timezone.utc)
    return round((end - now).total_seconds() / 86400)
