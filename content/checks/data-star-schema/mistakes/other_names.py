# fails: facts
# hint: columns
import sqlite3

import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
db = sqlite3.connect("warehouse.db")
sales.to_sql("fact_sales", db, index=False)
db.commit()
