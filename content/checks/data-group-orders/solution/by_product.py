import pandas as pd

totals = pd.read_csv("out/order_totals.csv", parse_dates=["order_date"])


def summarise(key):
    summary = totals.groupby(key).agg(
        orders=("net", "size"),
        units=("quantity", "sum"),
        revenue=("net", "sum"),
        avg_order=("net", "mean"),
    )
    summary["share"] = 100 * summary["revenue"] / summary["revenue"].sum()
    return summary


by_product = summarise("product").sort_values("revenue", ascending=False)
by_product.to_csv("out/by_product.csv")
by_month = summarise(totals["order_date"].dt.to_period("M"))
by_month.to_csv("out/by_month.csv")
