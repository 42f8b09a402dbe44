# fails: in_utc
# hint: utc
import csv
from datetime import timezone


def keep(path, email, answer, website, now):
    if website:
        return False
    with open(path, "a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow([now.isoformat(), email, answer])
    return True
