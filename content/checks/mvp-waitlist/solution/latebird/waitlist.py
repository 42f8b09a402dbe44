import csv
from datetime import timezone


def keep(path, email, answer, website, now):
    """Store an address, unless a bot has filled in the hidden field."""
    if website:
        return False
    with open(path, "a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow([now.astimezone(timezone.utc).isoformat(), email, answer])
    return True
