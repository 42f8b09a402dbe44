# fails: dates
# hint: not_sorted
import pandas as pd

orders = pd.read_csv("data/orders.csv", parse_dates=["order_date"])
print(orders.shape)
print(orders.info())
print(orders["order_date"].iloc[0], orders["order_date"].iloc[-1])
print(orders["customer_id"].nunique(), orders["product"].nunique())
print(orders["quantity"].min(), orders["quantity"].max())
