# fails: marked
# hint: an_indicator
import pandas as pd

customers = pd.read_csv("data/customers.csv")
orders = pd.read_csv("data/orders.csv")
for how in ("inner", "left", "outer"):
    print(len(pd.merge(orders, customers, how=how, validate="m:1")))
print(len(pd.concat([orders, pd.read_csv("data/orders2.csv")])))
