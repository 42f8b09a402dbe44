# fails: sales
# hint: only_known
import pandas as pd

totals = pd.read_csv("out/order_totals.csv")
customers = pd.read_csv("data/customers.csv")
joined = totals.merge(customers, on="customer_id", how="left", validate="many_to_one", indicator=True)
joined[joined["_merge"] == "left_only"].to_csv("out/orphans.csv", index=False)
joined.to_csv("out/sales.csv", index=False)
