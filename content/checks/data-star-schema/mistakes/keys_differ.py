# fails: joins
# hint: same_key
import sqlite3

import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
db = sqlite3.connect("warehouse.db")
days = pd.DataFrame({"date_key": pd.date_range(sales["InvoiceDate"].min().normalize(), sales["InvoiceDate"].max())})
days["month"] = days["date_key"].dt.strftime("%Y-%m")
days["weekday"] = days["date_key"].dt.weekday
days["is_trading_day"] = days["date_key"].isin(sales["InvoiceDate"].dt.normalize())
days.to_sql("dim_date", db, index=False)
customers = sales[["CustomerID", "Country"]].drop_duplicates("CustomerID")
customers.columns = ["customer_key", "country"]
customers.to_sql("dim_customer", db, index=False)
products = sales[["StockCode", "Description"]].drop_duplicates("StockCode")
products.columns = ["product_key", "description"]
products.to_sql("dim_product", db, index=False)
facts = sales[["InvoiceNo", "InvoiceDate", "CustomerID", "StockCode", "Quantity", "Revenue"]]
facts.columns = ["invoice", "date_key", "customer_key", "product_key", "quantity", "revenue"]
facts.to_sql("fact_sales", db, index=False)
db.commit()
