import sqlite3

import pandas as pd

COUNTRY = "Norway"
REVENUE = "SUM(quantity * unit_price)"

shop = sqlite3.connect("shop.db")
sales = pd.read_csv("out/sales.csv")


def ask(query, *values):
    return shop.execute(query, values).fetchone()[0]


def test_row_count():
    assert ask("SELECT COUNT(*) FROM orders") == len(sales)


def test_total():
    assert abs(ask(f"SELECT {REVENUE} FROM orders") - sales["net"].sum()) < 0.01  # free: how near is open


def test_country():
    query = f"SELECT {REVENUE} FROM orders JOIN customers USING (customer_id) WHERE country = ?"
    net = sales.loc[sales["country"] == COUNTRY, "net"].sum()
    assert abs(ask(query, COUNTRY) - net) < 0.01  # free: how near is open


def test_months():
    query = f"SELECT strftime('%Y-%m', order_date) AS month, {REVENUE} AS net FROM orders GROUP BY month"
    in_sql = pd.read_sql(query, shop, index_col="month")["net"]
    in_csv = sales.groupby(sales["order_date"].str[:7])["net"].sum()
    pd.testing.assert_series_equal(in_sql, in_csv, check_names=False)
