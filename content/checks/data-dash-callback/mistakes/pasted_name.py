# fails: quotes
# hint: placeholder
import sqlite3

import pandas as pd


def monthly(country=None):
    db = sqlite3.connect("warehouse.db")
    where = f"WHERE country = '{country}'" if country else ""
    rows = db.execute(
        "SELECT month, SUM(revenue) FROM fact_sales JOIN dim_date USING (date_key) "
        f"JOIN dim_customer USING (customer_key) {where} GROUP BY month"
    ).fetchall()
    return pd.DataFrame(rows, columns=["month", "revenue"])
