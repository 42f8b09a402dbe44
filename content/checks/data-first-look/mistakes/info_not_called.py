# fails: types
# hint: info_called
import pandas as pd

orders = pd.read_csv("data/orders.csv", parse_dates=["order_date"])
print(orders.shape)
print(orders.dtypes)
print(orders["order_date"].min(), orders["order_date"].max())
print(orders["customer_id"].nunique(), orders["product"].nunique())
print(orders["quantity"].min(), orders["quantity"].max())
