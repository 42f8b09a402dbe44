import sqlite3

import pandas as pd

COUNTS = "SELECT product_key, COUNT(DISTINCT invoice) AS invoices FROM fact_sales GROUP BY product_key"
PAIRS = f"""
WITH best AS ({COUNTS} ORDER BY invoices DESC LIMIT 50),
sales AS (SELECT DISTINCT invoice, product_key FROM fact_sales JOIN best USING (product_key))
SELECT a.product_key AS a, b.product_key AS b, COUNT(DISTINCT a.invoice) AS invoices
FROM sales AS a
JOIN sales AS b ON a.invoice = b.invoice AND a.product_key < b.product_key
GROUP BY 1, 2
"""

warehouse = sqlite3.connect("warehouse.db")
total = pd.read_sql("SELECT COUNT(DISTINCT invoice) AS n FROM fact_sales", warehouse)["n"].item()
single = pd.read_sql(COUNTS, warehouse, index_col="product_key")["invoices"]

pairs = pd.read_sql(PAIRS, warehouse)
pairs["support"] = pairs["invoices"] / total
pairs["a_to_b"] = pairs["invoices"] / pairs["a"].map(single)
pairs["b_to_a"] = pairs["invoices"] / pairs["b"].map(single)
pairs["lift"] = pairs["a_to_b"] / (pairs["b"].map(single) / total)

pairs = pairs[pairs["invoices"] >= 100].sort_values("lift", ascending=False)
pairs.to_csv("out/pairs.csv", index=False)  # free: an index does no harm
print(pairs.head(10))
