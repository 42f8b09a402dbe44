import pandas as pd


def add_totals(orders, rate=0.20):
    """Give a copy with net, VAT and gross."""
    result = orders.copy()
    result["net"] = (result["quantity"] * result["unit_price"]).round(2)
    result["vat"] = (result["net"] * rate).round(2)
    result["gross"] = (result["net"] + result["vat"]).round(2)  # free: two sums of cents need no rounding
    return result


def main():
    totals = add_totals(pd.read_csv("data/orders.csv", parse_dates=["order_date"]))
    totals.to_csv("out/order_totals.csv", index=False)  # free: an index does no harm
    print("line by line:", round(totals["vat"].sum(), 2))  # free: a sum of cents needs no rounding
    print("at once:", round(totals["net"].sum() * 0.20, 2))


if __name__ == "__main__":
    main()
