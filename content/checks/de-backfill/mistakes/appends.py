# fails: again
# hint: replaced
import csv
import sqlite3
import sys
from datetime import date, timedelta
from pathlib import Path


def fill(db, day):
    """Replace the rows of one day; say what happened."""
    path = Path("in", f"{day}.csv")
    if not path.exists():
        return "no file"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = [(str(day), row["order"], int(row["cents"])) for row in csv.DictReader(file)]
    except ValueError:
        return "bad file"
    with db:
        db.executemany("INSERT INTO sales VALUES (?, ?, ?)", rows)
    return f"{len(rows)} orders, {sum(cents for _, _, cents in rows) / 100:.2f}"


day, last = map(date.fromisoformat, sys.argv[1:3])
db = sqlite3.connect("shop.db")
db.execute("CREATE TABLE IF NOT EXISTS sales (day TEXT, order_id TEXT, cents INTEGER)")
while day <= last:
    print(f"{day}: {fill(db, day)}")
    day += timedelta(days=1)
