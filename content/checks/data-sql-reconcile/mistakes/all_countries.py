# fails: other_country
# hint: one_country
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
    query = "SELECT SUM(quantity * unit_price) FROM orders JOIN customers USING (customer_id)"
    assert round(db.execute(query).fetchone()[0], 2) == round(sales["net"].sum(), 2)
    assert COUNTRY in set(sales["country"])


def test_months():
    query = "SELECT substr(order_date, 1, 7) AS month, SUM(quantity * unit_price) AS net FROM orders GROUP BY 1"
    pd.testing.assert_series_equal(
        pd.read_sql(query, db).set_index("month")["net"],
        sales.groupby(sales["order_date"].str[:7])["net"].sum(),
        check_names=False,
    )


def test_prices():
    assert (sales["unit_price"] > 0).all()
