# fails: distinct
# hint: each_once
import pandas as pd

orders = pd.read_csv("data/orders.csv", parse_dates=["order_date"])
print(orders.shape)
orders.info()
print(orders["order_date"].min(), orders["order_date"].max())
print(orders["customer_id"].count(), orders["product"].count())
print(orders["quantity"].min(), orders["quantity"].max())
