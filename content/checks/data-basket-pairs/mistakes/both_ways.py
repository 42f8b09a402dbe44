# fails: pairs
# hint: a_hundred
import sqlite3

import pandas as pd

db = sqlite3.connect("warehouse.db")
pairs = pd.read_sql(
    """SELECT a.product_key AS a, b.product_key AS b, COUNT(DISTINCT a.invoice) AS invoices FROM fact_sales a
    JOIN fact_sales b ON a.invoice = b.invoice AND a.product_key <> b.product_key GROUP BY 1, 2""",
    db,
)
total = pd.read_sql("SELECT COUNT(DISTINCT invoice) AS n FROM fact_sales", db).loc[0, "n"]
single = pd.read_sql("SELECT product_key, COUNT(DISTINCT invoice) AS n FROM fact_sales GROUP BY 1", db, index_col="product_key")["n"]
pairs["support"] = pairs["invoices"] / total
pairs["a_to_b"] = pairs["invoices"] / pairs["a"].map(single)
pairs["b_to_a"] = pairs["invoices"] / pairs["b"].map(single)
pairs["lift"] = pairs["invoices"] * total / pairs["a"].map(single) / pairs["b"].map(single)
pairs[pairs["invoices"] >= 100].sort_values("lift", ascending=False).to_csv("out/pairs.csv")
