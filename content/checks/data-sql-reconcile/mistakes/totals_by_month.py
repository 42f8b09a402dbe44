# fails: other_month
# hint: by_month
import sqlite3

import pandas as pd

COUNTRY = "Norway"
db = sqlite3.connect("shop.db")
sales = pd.read_csv("out/sales.csv")


def test_count():
    assert db.execute("SELECT COUNT(*) FROM orders").fetchone()[0] == len(sales)


def test_total():
    total = db.execute("SELECT SUM(quantity * unit_price) FROM orders").fetchone()[0]
    assert round(total, 2) == round(sales["net"].sum(), 2)


def test_country():
    query = "SELECT SUM(quantity * unit_price) FROM orders JOIN customers USING (customer_id) WHERE country = ?"
    total = db.execute(query, (COUNTRY,)).fetchone()[0]
    assert round(total, 2) == round(sales[sales["country"] == COUNTRY]["net"].sum(), 2)


def test_months():
    query = "SELECT SUM(quantity * unit_price) FROM orders GROUP BY strftime('%Y-%m', order_date)"
    months = [row[0] for row in db.execute(query)]
    assert round(sum(months), 2) == round(sales.groupby(sales["order_date"].str[:7])["net"].sum().sum(), 2)
