# fails: all_countries
# hint: without_one
import sqlite3

import pandas as pd


def monthly(country=None):
    db = sqlite3.connect("warehouse.db")
    query = """SELECT month, SUM(revenue) AS revenue FROM fact_sales JOIN dim_date USING (date_key)
        JOIN dim_customer USING (customer_key) WHERE country = ? GROUP BY month"""
    return pd.read_sql(query, db, params=[country])
