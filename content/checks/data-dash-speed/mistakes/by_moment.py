# fails: rows
# hint: both_keys
import sqlite3

import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
db = sqlite3.connect("warehouse.db")
facts = sales[["InvoiceNo", "InvoiceDate", "CustomerID", "StockCode", "Quantity", "Revenue"]]
facts.columns = ["invoice", "date_key", "customer_key", "product_key", "quantity", "revenue"]
facts.to_sql("fact_sales", db, index=False)
table = sales.groupby(["InvoiceDate", "InvoiceNo", "Country"]).agg(
    revenue=("Revenue", "sum"), orders=("InvoiceNo", "nunique"), units=("Quantity", "sum")
)
table.to_sql("agg_day_country", db)
db.commit()
