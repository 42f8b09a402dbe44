# fails: first_bot
# hint: hidden_field
import csv
from datetime import timezone


def keep(path, email, answer, website, now):
    with open(path, "a", newline="", encoding="utf-8") as file:
        if website:
            return False
        csv.writer(file).writerow([now.astimezone(timezone.utc).isoformat(), email, answer])
    return True
