# fails: appended
# hint: appends
import csv
from datetime import timezone


def keep(path, email, answer, website, now):
    if website:
        return False
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow([now.astimezone(timezone.utc).isoformat(), email, answer])
    return True
