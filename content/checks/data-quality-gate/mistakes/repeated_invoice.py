# fails: clean
# hint: last_day_too
import pandas as pd

COLUMNS = {"InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country", "Revenue"}


def check(sales, last_day, total):
    return [
        ("columns", COLUMNS <= set(sales.columns), ""),
        ("keys", not sales[["InvoiceNo", "StockCode", "CustomerID"]].isna().any().any(), ""),
        ("prices", (sales["UnitPrice"] > 0).all(), ""),
        ("dates", (sales["InvoiceDate"].dt.normalize() <= last_day).all(), ""),
        ("invoices", sales["InvoiceNo"].is_unique, ""),
        ("revenue", abs(sales["Revenue"].sum() - total) < 0.01, ""),
    ]
