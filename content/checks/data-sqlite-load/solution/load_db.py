import csv
import sqlite3
from pathlib import Path

TABLES = """
DROP TABLE IF EXISTS orders;
DROP TABLE IF EXISTS customers;
CREATE TABLE customers (
    customer_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    joined TEXT
);
CREATE TABLE orders (
    order_id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customers(customer_id),
    order_date TEXT,
    product TEXT,
    quantity INTEGER,
    unit_price REAL
);
"""


def read(name):
    with Path("data", name).open(encoding="utf-8", newline="") as source:
        return list(csv.reader(source))


shop = sqlite3.connect("shop.db")
shop.execute("PRAGMA foreign_keys = ON")
shop.executescript(TABLES)
shop.executemany("INSERT INTO customers VALUES (?, ?, ?, ?)", read("customers.csv")[1:])

header, *orders = read("orders.csv")
rejects = []
for order in orders:
    try:
        shop.execute("INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?)", order)
    except sqlite3.IntegrityError:
        rejects.append(order)
shop.commit()
shop.close()  # free: it closes at the end anyway

with Path("out", "rejects.csv").open("w", encoding="utf-8", newline="") as target:
    csv.writer(target).writerows([header, *rejects])
