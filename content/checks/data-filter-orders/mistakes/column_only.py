# fails: large_orders
# hint: a_frame
import pandas as pd


def large(orders):
    return orders["quantity"] >= 5


orders = pd.read_csv("data/orders.csv", parse_dates=["order_date"])
print(len(large(orders)))
