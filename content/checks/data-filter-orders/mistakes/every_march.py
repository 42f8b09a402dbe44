# fails: in_march
# hint: edges_of_march
import pandas as pd


def large(orders):
    return orders[orders["quantity"] >= 5]


def march(orders):
    return orders[orders["order_date"].dt.month == 3]


def chosen(orders, products):
    return orders[orders["product"].isin(products)]


def top_ten(orders):
    return orders.nlargest(10, "quantity")


def unknown(orders):
    return orders[orders["customer_id"] == 999]


orders = pd.read_csv("data/orders.csv", parse_dates=["order_date"])
for rows in (large(orders), march(orders), chosen(orders, ["mug", "pen"]), top_ten(orders), unknown(orders)):
    print(len(rows))
march(orders).to_csv("out/march.csv")
