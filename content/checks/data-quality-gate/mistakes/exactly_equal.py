# fails: clean
# hint: cent
import sqlite3
import sys

import pandas as pd

COLUMNS = {"InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country", "Revenue"}


def check(sales, last_day, total):
    return [
        ("columns", COLUMNS <= set(sales.columns), ""),
        ("keys", not sales[["InvoiceNo", "StockCode", "CustomerID"]].isna().any().any(), ""),
        ("prices", (sales["UnitPrice"] > 0).all(), ""),
        ("dates", (sales["InvoiceDate"].dt.normalize() <= last_day).all(), ""),
        ("invoices", (sales.groupby("InvoiceNo")["CustomerID"].nunique() < 2).all(), ""),
        ("revenue", round(sales["Revenue"].sum(), 3) == round(total, 3), ""),
    ]


if __name__ == "__main__":
    db = sqlite3.connect("warehouse.db")
    total = db.execute("SELECT SUM(revenue) FROM fact_sales").fetchone()[0]
    found = check(pd.read_parquet("data/clean_retail.parquet"), pd.Timestamp("2011-12-10"), total)
    sys.exit(0 if all(item[1] for item in found) else 1)
