import pandas as pd

customers = pd.read_csv("data/customers.csv")
orders = pd.read_csv("data/orders.csv")

for how in ("inner", "left", "outer"):
    joined = orders.merge(customers, on="customer_id", how=how, indicator=True, validate="many_to_one")
    print(how, len(joined))

stacked = pd.concat([orders, pd.read_csv("data/orders2.csv")])
print("stacked", len(stacked))
