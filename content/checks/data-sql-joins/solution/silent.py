import csv
import sqlite3
from pathlib import Path

silent = Path("joins.sql").read_text(encoding="utf-8").split(";")[1]
rows = sqlite3.connect("shop.db").execute(silent)

with open("out/silent.csv", "w", encoding="utf-8", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(column[0] for column in rows.description)  # free: a header is open
    writer.writerows(rows)
