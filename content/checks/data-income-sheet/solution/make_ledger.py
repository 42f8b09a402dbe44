import csv
import random

random.seed(42)  # free: any seed gives the same ledger twice
RANGES = {
    "sales": (9000, 15000),  # free: the amounts are open
    "goods": (-6000, -4000),  # free: the amounts are open
    "wages": (-3200, -3000),  # free: the amounts are open
    "rent": (-1200, -1200),  # free: the amounts are open
    "marketing": (-600, -100),  # free: the amounts are open
    "interest": (-90, -60),  # free: the amounts are open
    "tax": (-700, -300),  # free: the amounts are open
}

with open("data/ledger.csv", "w", encoding="utf-8", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["date", "account", "amount"])
    for month in range(1, 13):
        for account, (low, high) in RANGES.items():
            day = random.randint(1, 28)  # free: the day is open
            writer.writerow([f"2025-{month:02}-{day:02}", account, round(random.uniform(low, high), 2)])  # free: open
