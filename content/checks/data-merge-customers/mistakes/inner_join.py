# fails: orphans
# hint: left
import pandas as pd

totals = pd.read_csv("out/order_totals.csv")
customers = pd.read_csv("data/customers.csv")
joined = totals.merge(customers, on="customer_id", validate="many_to_one", indicator=True)
joined[joined["_merge"] == "left_only"].to_csv("out/orphans.csv", index=False)
joined[joined["_merge"] == "both"].to_csv("out/sales.csv", index=False)
