# fails: thirty
# hint: TypeError
from datetime import datetime


def days_left(line, now):
    end = datetime.strptime(line.split("=")[1], "%b %d %H:%M:%S %Y %Z")
    return (end - now).days
