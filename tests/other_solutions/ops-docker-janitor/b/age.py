import re
from datetime import datetime


def is_old(finished_at, now, hours):
    text = re.sub(r"(\.\d{6})\d*Z$", r"\1+00:00", finished_at)
    seconds = (now - datetime.fromisoformat(text.replace("Z", "+00:00"))).total_seconds()
    return seconds / 3600 >= hours
