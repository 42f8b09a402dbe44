# fails: a_copy
# hint: copy_first
import pandas as pd


def add_totals(orders, rate=0.20):
    orders["net"] = (orders["quantity"] * orders["unit_price"]).round(2)
    orders["vat"] = (orders["net"] * rate).round(2)
    orders["gross"] = orders["net"] + orders["vat"]
    return orders


totals = add_totals(pd.read_csv("data/orders.csv"))
totals.to_csv("out/order_totals.csv", index=False)
print(totals["vat"].sum().round(2), round(totals["net"].sum() * 0.2, 2))
