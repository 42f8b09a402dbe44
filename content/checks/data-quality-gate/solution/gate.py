import sqlite3
import sys

import pandas as pd

COLUMNS = "InvoiceNo StockCode Description Quantity InvoiceDate UnitPrice CustomerID Country Revenue".split()
KEYS = ["InvoiceNo", "StockCode", "CustomerID"]
LAST_DAY = pd.Timestamp("2011-12-09")


def check(sales, last_day, total):
    """Give name, result and detail of six checks."""
    missing = [name for name in COLUMNS if name not in sales]
    empty = int(sales[KEYS].isna().any(axis=1).sum())
    cheap = int((sales["UnitPrice"] <= 0).sum())
    late = int((sales["InvoiceDate"].dt.normalize() > last_day).sum())
    shared = int((sales.groupby("InvoiceNo")["CustomerID"].nunique() > 1).sum())
    gap = sales["Revenue"].sum() - total
    return [
        ("columns", not missing, f"missing: {missing}"),
        ("keys", empty == 0, f"{empty} rows with an empty key"),
        ("prices", cheap == 0, f"{cheap} prices of 0 or less"),
        ("dates", late == 0, f"{late} rows after {last_day:%Y-%m-%d}"),
        ("invoices", shared == 0, f"{shared} invoices with two customers"),
        ("revenue", abs(gap) < 0.01, f"differs by {gap:.2f}"),  # free: a cent more or less
    ]


def main():
    sales = pd.read_parquet("data/clean_retail.parquet")
    total = sqlite3.connect("warehouse.db").execute("SELECT SUM(revenue) FROM fact_sales").fetchone()[0]  # free: one row
    results = check(sales, LAST_DAY, total)
    for name, passed, detail in results:
        print("ok  " if passed else "FAIL", name, detail)  # free: the words are open
    if not all(passed for _, passed, _ in results):
        sys.exit(1)


if __name__ == "__main__":
    main()
