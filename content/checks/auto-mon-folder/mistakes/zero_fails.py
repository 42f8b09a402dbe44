# fails: moved
# hint: moves
import csv
from pathlib import Path


def take(path):
    path = Path(path)
    total = read_total(path)
    target = path.parent.parent / ("done" if total is None else "failed")
    target.mkdir(exist_ok=True)
    path.rename(target / path.name)
    return total


def read_total(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file)
        if rows.fieldnames != ["date", "amount"]:
            return None
        try:
            return round(sum(float(row["amount"]) for row in rows), 2)
        except (TypeError, ValueError):
            return None
