# fails: sums
# hint: orders_once
import sqlite3

import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
db = sqlite3.connect("warehouse.db")
sales["day"] = sales["InvoiceDate"].dt.strftime("%Y-%m-%d")
facts = sales[["InvoiceNo", "day", "CustomerID", "StockCode", "Quantity", "Revenue"]]
facts.columns = ["invoice", "date_key", "customer_key", "product_key", "quantity", "revenue"]
facts.to_sql("fact_sales", db, index=False)
table = sales.groupby(["day", "Country"]).agg(
    revenue=("Revenue", "sum"), orders=("InvoiceNo", "count"), units=("Quantity", "sum")
)
table.to_sql("agg_day_country", db)
db.commit()
