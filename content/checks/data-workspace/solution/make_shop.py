import csv
import random
from datetime import date, timedelta

random.seed(42)  # free: any seed gives the same rows twice
COUNTRIES = ["Norway", "Poland", "Spain", "Kenya"]
PRICES = {"mug": 7.99, "lamp": 34.50, "pen": 0.89, "chair": 59.95}  # free: the prices are open
NEW_YEAR = date(2025, 1, 1)


def save(name, header, rows):
    with open(f"data/{name}.csv", "w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(header)
        writer.writerows(rows)


customers = []
for number in range(1, 201):
    joined = NEW_YEAR - timedelta(days=random.randrange(1, 1500))  # free: the day is open
    customers.append([number, f"Customer {number}", random.choice(COUNTRIES), joined])
save("customers", ["customer_id", "name", "country", "joined"], customers)

orders = []
for number in range(1, 2001):
    customer = random.randint(1, 185) if number <= 1995 else 999
    day = NEW_YEAR + timedelta(days=random.randrange(365))
    product = random.choice(list(PRICES))
    orders.append([number, customer, day, product, random.randint(1, 12), PRICES[product]])  # free: how many is open
save("orders", ["order_id", "customer_id", "order_date", "product", "quantity", "unit_price"], orders)
