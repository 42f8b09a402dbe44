from datetime import datetime, timedelta


def is_old(finished_at, now, hours):
    """Tell whether a container ended long enough ago."""
    finished = datetime.fromisoformat(finished_at[:19] + "+00:00")
    return now - finished >= timedelta(hours=hours)
