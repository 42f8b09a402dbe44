import csv
import os
from datetime import timezone


def keep(path, email, answer, website, now):
    if website:
        return False
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "a", newline="", encoding="utf-8") as file:
        csv.writer(file).writerow((now.astimezone(timezone.utc).isoformat(), email, answer))
    return True
