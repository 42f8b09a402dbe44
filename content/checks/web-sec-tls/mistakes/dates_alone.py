# fails: whole_days
# hint: not_rounded
from datetime import datetime, timezone


def days_left(line, now):
    end = datetime.strptime(line[9:], "%b %d %H:%M:%S %Y GMT").replace(tzinfo=timezone.utc)
    return (end.date() - now.date()).days
