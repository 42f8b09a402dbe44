# fails: missing_row
# hint: counts_too
import sqlite3

import pandas as pd

COUNTRY = "Norway"
db = sqlite3.connect("shop.db")
sales = pd.read_csv("out/sales.csv")


def test_count():
    return db.execute("SELECT COUNT(*) FROM orders").fetchone()[0] == len(sales)


def test_total():
    return db.execute("SELECT SUM(quantity * unit_price) FROM orders").fetchone()[0] == sales["net"].sum()


def test_country():
    return COUNTRY in set(sales["country"])


def test_months():
    return len(sales.groupby("order_date")) == 12
