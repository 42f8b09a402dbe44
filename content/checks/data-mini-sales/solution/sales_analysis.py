import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")


def save(table, name):
    table.round(4).to_csv(f"out/sales/{name}.csv")  # free: how it is rounded is open


def revenue_by(key):
    return retail.groupby(key)["Revenue"].sum()


save(revenue_by(retail["InvoiceDate"].dt.to_period("M")), "months")
save(revenue_by("Description").nlargest(10), "products")
save(revenue_by("Country").nlargest(5), "countries")

by_customer = revenue_by("CustomerID")
best = by_customer.nlargest(100).sum() / by_customer.sum()
save(pd.Series({"share of the best 100": best}), "customers")

orders = retail.groupby(["InvoiceNo", "Country"], as_index=False)["Revenue"].sum()
place = orders["Country"].where(orders["Country"] == "United Kingdom", "Other")
save(orders.groupby(place)["Revenue"].mean(), "orders")
