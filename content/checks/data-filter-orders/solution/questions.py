import pandas as pd


def large(orders):
    return orders.loc[orders["quantity"] >= 5]


def march(orders):
    dates = orders["order_date"]
    return orders.loc[(dates.dt.year == 2025) & (dates.dt.month == 3)]


def chosen(orders, products):
    return orders.loc[orders["product"].isin(products)]


def top_ten(orders):
    return orders.nlargest(10, "quantity")


def unknown(orders):
    return orders.loc[orders["customer_id"] == 999]


def main():
    orders = pd.read_csv("data/orders.csv", parse_dates=["order_date"])
    print("large:", len(large(orders)))
    print("March:", len(march(orders)))
    print("mugs and pens:", len(chosen(orders, ["mug", "pen"])))
    print("top:", len(top_ten(orders)))
    print("unknown:", len(unknown(orders)))
    march(orders).to_csv("out/march.csv", index=False)  # free: an index does no harm


if __name__ == "__main__":
    main()
