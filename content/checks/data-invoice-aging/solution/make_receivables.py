import csv
import random
from datetime import date, timedelta

random.seed(42)  # free: any seed gives the same invoices twice
CUSTOMERS = ["Ada", "Bo", "Cleo", "Dag", "Eva", "Finn", "Gro", "Hal"]

with open("data/receivables.csv", "w", encoding="utf-8", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["customer", "issued", "due", "amount", "paid"])
    for number in range(60):
        issued = date(2025, 6, 1) + timedelta(days=random.randrange(200))  # free: the days are open
        due = issued + timedelta(days=30)  # free: the buckets look at the day alone
        paid = "" if number < 25 else issued + timedelta(days=random.randrange(5, 60))  # free: the days are open
        writer.writerow([random.choice(CUSTOMERS), issued, due, random.randint(50, 900), paid])  # free: open
