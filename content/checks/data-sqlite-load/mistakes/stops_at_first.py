# fails: orders
# hint: one_by_one
import csv
import sqlite3

shop = sqlite3.connect("shop.db")
shop.execute("PRAGMA foreign_keys = ON")
shop.execute("CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, name, country, joined)")
shop.execute(
    "CREATE TABLE orders (order_id, customer_id INTEGER REFERENCES customers(customer_id), "
    "order_date, product, quantity INTEGER, unit_price REAL)"
)
with open("data/customers.csv", newline="") as source:
    shop.executemany("INSERT INTO customers VALUES (?, ?, ?, ?)", list(csv.reader(source))[1:])
refused = []
with open("data/orders.csv", newline="") as source:
    try:
        for row in list(csv.reader(source))[1:]:
            shop.execute("INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?)", row)
    except sqlite3.IntegrityError:
        refused.append(row)
shop.commit()
with open("out/rejects.csv", "w", newline="") as target:
    csv.writer(target).writerows(refused)
