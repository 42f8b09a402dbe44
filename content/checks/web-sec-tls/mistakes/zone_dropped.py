# fails: other_zone
# hint: in_gmt
from datetime import datetime


def days_left(line, now):
    end = datetime.strptime(line.split("=")[1], "%b %d %H:%M:%S %Y GMT")
    return (end - now.replace(tzinfo=None)).days
