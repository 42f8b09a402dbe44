# fails: strangers
# hint: last_five
import csv
import random

random.seed(42)
with open("data/customers.csv", "w", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["customer_id", "name", "country", "joined"])
    for number in range(1, 201):
        writer.writerow([number, f"Name {number}", "UK", "2024-05-01"])

with open("data/orders.csv", "w", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["order_id", "customer_id", "order_date", "product", "quantity", "unit_price"])
    for number in range(2000):
        writer.writerow([number, random.randint(1, 185), "2025-03-04", "tea", random.randint(1, 9), 4.5])
