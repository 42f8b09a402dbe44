import sqlite3

import pandas as pd

ALL = "SELECT month, revenue FROM v_monthly ORDER BY month"
ONE = """
SELECT month, SUM(revenue) AS revenue
FROM fact_sales
JOIN dim_date USING (date_key)
JOIN dim_customer USING (customer_key)
WHERE country = ?
GROUP BY month
ORDER BY month
"""


def monthly(country=None):
    """Give the revenue of each month, for one country or for all."""
    warehouse = sqlite3.connect("warehouse.db")
    if country is None:
        return pd.read_sql(ALL, warehouse)
    return pd.read_sql(ONE, warehouse, params=(country,))
