# fails: dates
# hint: whole_calendar
import sqlite3

import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
db = sqlite3.connect("warehouse.db")
sales["date_key"] = sales["InvoiceDate"].dt.strftime("%Y%m%d").astype(int)
dates = sales[["date_key"]].drop_duplicates()
dates["month"] = dates["date_key"] // 100
dates["weekday"] = 0
dates["is_trading_day"] = 1
dates.to_sql("dim_date", db, index=False)
facts = sales[["InvoiceNo", "date_key", "CustomerID", "StockCode", "Quantity", "Revenue"]]
facts.columns = ["invoice", "date_key", "customer_key", "product_key", "quantity", "revenue"]
facts.to_sql("fact_sales", db, index=False)
db.commit()
