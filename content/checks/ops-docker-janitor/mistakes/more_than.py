# fails: edge
# hint: or_more
from datetime import datetime, timedelta


def is_old(finished_at, now, hours):
    finished = datetime.fromisoformat(finished_at[:19] + "+00:00")
    return now - finished > timedelta(hours=hours)
