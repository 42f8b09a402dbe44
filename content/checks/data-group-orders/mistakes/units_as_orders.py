# fails: orders_and_units
# hint: rows_or_units
import pandas as pd

totals = pd.read_csv("out/order_totals.csv", parse_dates=["order_date"])
for name, key in (("by_product", "product"), ("by_month", totals["order_date"].dt.to_period("M"))):
    table = totals.groupby(key).agg(
        orders=("quantity", "sum"), units=("quantity", "sum"), revenue=("net", "sum"), avg_order=("net", "mean")
    )
    table["share"] = table["revenue"] / table["revenue"].sum() * 100
    table.sort_values("revenue", ascending=False).to_csv(f"out/{name}.csv")
