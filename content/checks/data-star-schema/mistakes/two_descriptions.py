# fails: products
# hint: one_description
import sqlite3

import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
db = sqlite3.connect("warehouse.db")
sales["date_key"] = sales["InvoiceDate"].dt.strftime("%Y-%m-%d")
days = pd.DataFrame({"date": pd.date_range(sales["date_key"].min(), sales["date_key"].max())})
days["date_key"] = days["date"].dt.strftime("%Y-%m-%d")
days["month"] = days["date_key"].str[:7]
days["weekday"] = days["date"].dt.weekday
days["is_trading_day"] = days["date_key"].isin(sales["date_key"])
days.drop(columns="date").to_sql("dim_date", db, index=False)
customers = sales[["CustomerID", "Country"]].drop_duplicates("CustomerID")
customers.columns = ["customer_key", "country"]
customers.to_sql("dim_customer", db, index=False)
products = sales[["StockCode", "Description"]].drop_duplicates()
products.columns = ["product_key", "description"]
products.to_sql("dim_product", db, index=False)
facts = sales[["InvoiceNo", "date_key", "CustomerID", "StockCode", "Quantity", "Revenue"]]
facts.columns = ["invoice", "date_key", "customer_key", "product_key", "quantity", "revenue"]
facts.to_sql("fact_sales", db, index=False)
db.commit()
