# fails: old_one
# hint: ValueError
from datetime import datetime, timedelta


def is_old(finished_at, now, hours):
    finished = datetime.strptime(finished_at, "%Y-%m-%dT%H:%M:%S.%fZ").astimezone(now.tzinfo)
    return now - finished >= timedelta(hours=hours)
