# fails: other_tables
# hint: which_side
import pandas as pd

customers = pd.read_csv("data/customers.csv")
orders = pd.read_csv("data/orders.csv")
for how in ("inner", "right", "outer"):
    print(len(orders.merge(customers, how=how, indicator=True, validate="many_to_one")))
print(len(pd.concat([orders, pd.read_csv("data/orders2.csv")])))
