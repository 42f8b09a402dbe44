import sqlite3

import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
sales["date_key"] = sales["InvoiceDate"].dt.strftime("%Y-%m-%d")

days = pd.date_range(sales["date_key"].min(), sales["date_key"].max())
dim_date = pd.DataFrame({"date_key": days.strftime("%Y-%m-%d"), "month": days.strftime("%Y-%m"), "weekday": days.day_name()})
dim_date["is_trading_day"] = dim_date["date_key"].isin(sales["date_key"]).astype(int)

sales = sales.rename(
    columns={
        "InvoiceNo": "invoice",
        "CustomerID": "customer_key",
        "StockCode": "product_key",
        "Country": "country",
        "Description": "description",
        "Quantity": "quantity",
        "Revenue": "revenue",
    }
)
tables = {
    "dim_date": dim_date,
    "dim_customer": sales.groupby("customer_key", as_index=False)["country"].first(),
    "dim_product": sales.groupby("product_key", as_index=False)["description"].first(),
    "fact_sales": sales[["invoice", "date_key", "customer_key", "product_key", "quantity", "revenue"]],
}

warehouse = sqlite3.connect("warehouse.db")
for name, table in tables.items():
    table.to_sql(name, warehouse, if_exists="replace", index=False, chunksize=10000)  # free: how many at once
warehouse.executescript("""
    CREATE INDEX IF NOT EXISTS fact_date ON fact_sales(date_key);
    DROP VIEW IF EXISTS v_monthly;
    CREATE VIEW v_monthly AS
    SELECT month, SUM(revenue) AS revenue FROM fact_sales JOIN dim_date USING (date_key) GROUP BY month;
""")
warehouse.commit()  # free: a script commits by itself
