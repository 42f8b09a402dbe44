# fails: awkward
# hint: csv_writer
import csv
from datetime import timezone


def keep(path, email, answer, website, now):
    if website:
        return False
    with open(path, "a", newline="", encoding="utf-8") as file:
        file.write(f"{now.astimezone(timezone.utc).isoformat()},{email},{answer}\n")
    return True
