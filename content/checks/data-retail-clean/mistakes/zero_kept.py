# fails: later_rules
# hint: above_zero
import pandas as pd

retail = pd.read_parquet("data/retail.parquet")
log = []
for name, rule in (("customer", "CustomerID.notna()"), ("quantity", "Quantity >= 0"), ("price", "UnitPrice >= 0")):
    before = len(retail)
    retail = retail.query(rule, engine="python")
    log.append((name, before - len(retail), len(retail)))
log.append(("repeated", retail.duplicated().sum(), len(retail)))
pd.DataFrame(log, columns=["rule", "removed", "left"]).to_csv("out/clean_log.csv", index=False)
retail = retail.assign(CustomerID=retail["CustomerID"].astype(int), Revenue=retail["Quantity"] * retail["UnitPrice"])
retail.to_parquet("data/clean_retail.parquet")
