# fails: other_zone
# hint: zulu
from datetime import datetime, timedelta


def is_old(finished_at, now, hours):
    finished = datetime.fromisoformat(finished_at[:19]).replace(tzinfo=now.tzinfo)
    return now - finished >= timedelta(hours=hours)
