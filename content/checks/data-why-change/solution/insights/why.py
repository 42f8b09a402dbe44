import pandas as pd


def effects(n0, a0, n1, a1):
    """Split a change into the effect of orders and that of their value."""
    return (n1 - n0) * a0, (a1 - a0) * n1


def main():
    sales = pd.read_parquet("data/clean_retail.parquet")
    sales["month"] = sales["InvoiceDate"].dt.strftime("%Y-%m")
    first = sales.groupby("CustomerID")["month"].transform("min")
    sales["kind"] = (sales["month"] == first).map({True: "new", False: "returning"})
    before, after = sales[sales["month"] == "2011-10"], sales[sales["month"] == "2011-11"]

    n0, n1 = before["InvoiceNo"].nunique(), after["InvoiceNo"].nunique()
    r0, r1 = before["Revenue"].sum(), after["Revenue"].sum()
    orders, values = effects(n0, r0 / n0, n1, r1 / n1)
    print(f"orders {orders:.2f} + value {values:.2f} = {orders + values:.2f}")

    for key in ("Country", "kind"):
        revenue = [month.groupby(key)["Revenue"].sum() for month in (after, before)]
        print(revenue[0].sub(revenue[1], fill_value=0).round(2))  # free: how it is rounded


if __name__ == "__main__":
    main()
