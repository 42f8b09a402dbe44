# file: make_ledger.py
# fails: seeded
# hint: seed_first
import csv
import random

with open("data/ledger.csv", "w", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["date", "account", "amount"])
    for month in range(1, 13):
        writer.writerow([f"2025-{month:02}-15", "sales", random.randint(5000, 9000)])
        for account in ("goods", "wages", "rent", "marketing", "interest", "tax"):
            writer.writerow([f"2025-{month:02}-20", account, -random.randint(50, 900)])
