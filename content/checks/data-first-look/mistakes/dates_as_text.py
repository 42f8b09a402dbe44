# fails: types
# hint: as_date
import pandas as pd

orders = pd.read_csv("data/orders.csv")
print(orders.shape)
orders.info()
print(orders["order_date"].min(), orders["order_date"].max())
print(orders["customer_id"].nunique(), orders["product"].nunique())
print(orders["quantity"].min(), orders["quantity"].max())
