# fails: stacked
# hint: both_files
import pandas as pd

customers = pd.read_csv("data/customers.csv")
orders = pd.read_csv("data/orders.csv")
for how in ("inner", "left", "outer"):
    joined = orders.merge(customers, how=how, indicator=True, validate="many_to_one")
    print(len(joined))
print(len(pd.concat([joined, pd.read_csv("data/orders2.csv")])))
