from datetime import datetime, timedelta, timezone


def is_old(finished_at, now, hours):
    finished = datetime.strptime(finished_at.split(".")[0].rstrip("Z"), "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc)
    return now - finished >= timedelta(hours=hours)
