# fails: guarded
# hint: validate_it
import pandas as pd

customers = pd.read_csv("data/customers.csv")
orders = pd.read_csv("data/orders.csv")
for how in ("inner", "left", "outer"):
    print(len(orders.merge(customers, how=how, indicator=True)))
print(len(pd.concat([orders, pd.read_csv("data/orders2.csv")])))
