# fails: two_products
# hint: names_given
import pandas as pd


def large(orders):
    return orders[orders["quantity"] >= 5]


def march(orders):
    return orders[orders["order_date"].between("2025-03-01", "2025-03-31")]


def chosen(orders, products):
    return orders[orders["product"].isin(["mug", "pen"])]


def top_ten(orders):
    return orders.nlargest(10, "quantity")


def unknown(orders):
    return orders[orders["customer_id"] == 999]


orders = pd.read_csv("data/orders.csv", parse_dates=["order_date"])
for rows in (large(orders), march(orders), chosen(orders, ["mug", "pen"]), top_ten(orders), unknown(orders)):
    print(len(rows))
march(orders).to_csv("out/march.csv")
