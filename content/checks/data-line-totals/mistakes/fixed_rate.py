# fails: other_rate
# hint: rate_used
import pandas as pd


def add_totals(orders, rate=0.20):
    result = orders.copy()
    result["net"] = (result["quantity"] * result["unit_price"]).round(2)
    result["vat"] = (result["net"] * 0.20).round(2)
    result["gross"] = result["net"] + result["vat"]
    return result


totals = add_totals(pd.read_csv("data/orders.csv"))
totals.to_csv("out/order_totals.csv", index=False)
print(totals["vat"].sum().round(2), round(totals["net"].sum() * 0.2, 2))
