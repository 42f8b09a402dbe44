import csv
from datetime import timezone
from pathlib import Path


def keep(path, email, answer, website, now):
    if website == "":
        row = [now.astimezone(timezone.utc).isoformat(timespec="seconds"), email, answer]
        with Path(path).open("a", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(row)
        return True
    else:
        return False
