import csv
import sqlite3
from pathlib import Path


def main():
    db = sqlite3.connect("events.db")
    for path in sorted(Path("hunts").glob("*.sql")):
        found = db.execute(path.read_text())
        with open(f"{path.stem}.csv", "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(column[0] for column in found.description)
            writer.writerows(found)


if __name__ == "__main__":
    main()
