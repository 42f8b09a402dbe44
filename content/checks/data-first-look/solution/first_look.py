import pandas as pd

orders = pd.read_csv("data/orders.csv", parse_dates=["order_date"])

print("shape:", orders.shape)
orders.info()
print("first date:", orders["order_date"].min().date())
print("last date:", orders["order_date"].max().date())
print("customers:", orders["customer_id"].nunique())
print("products:", orders["product"].nunique())
print("smallest quantity:", orders["quantity"].min())
print("largest quantity:", orders["quantity"].max())
