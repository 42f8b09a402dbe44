# fails: same_again
# hint: seed_first
import csv
import random

with open("data/customers.csv", "w", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["customer_id", "name", "country", "joined"])
    for number in range(1, 201):
        writer.writerow([number, f"Name {number}", random.choice(["UK", "France"]), "2024-05-01"])

with open("data/orders.csv", "w", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["order_id", "customer_id", "order_date", "product", "quantity", "unit_price"])
    for number in range(2000):
        customer = 999 if number >= 1995 else random.randint(1, 185)
        day = f"2025-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
        writer.writerow([number, customer, day, random.choice(["tea", "cup"]), random.randint(1, 9), 4.5])
