# fails: whole_customers
# hint: integer
import pandas as pd

retail = pd.read_parquet("data/retail.parquet")
log = []
for name, rule in (("customer", "CustomerID.notna()"), ("quantity", "Quantity > 0"), ("price", "UnitPrice > 0")):
    before = len(retail)
    retail = retail.query(rule, engine="python")
    log.append((name, before - len(retail), len(retail)))
log.append(("repeated", retail.duplicated().sum(), len(retail)))
pd.DataFrame(log, columns=["rule", "removed", "left"]).to_csv("out/clean_log.csv", index=False)
retail = retail.assign(Revenue=retail["Quantity"] * retail["UnitPrice"])
retail.to_parquet("data/clean_retail.parquet")
