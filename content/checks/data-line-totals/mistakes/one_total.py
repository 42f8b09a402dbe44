# fails: both_totals
# hint: twice
import pandas as pd


def add_totals(orders, rate=0.20):
    result = orders.copy()
    result["net"] = (result["quantity"] * result["unit_price"]).round(2)
    result["vat"] = (result["net"] * rate).round(2)
    result["gross"] = result["net"] + result["vat"]
    return result


totals = add_totals(pd.read_csv("data/orders.csv"))
totals.to_csv("out/order_totals.csv", index=False)
print(round(totals["vat"].sum(), 2))
