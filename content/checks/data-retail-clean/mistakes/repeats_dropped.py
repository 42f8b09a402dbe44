# fails: rows_left
# hint: kept
import pandas as pd

retail = pd.read_parquet("data/retail.parquet")
log = []
for name, rule in (("customer", "CustomerID.notna()"), ("quantity", "Quantity > 0"), ("price", "UnitPrice > 0")):
    before = len(retail)
    retail = retail.query(rule, engine="python")
    log.append((name, before - len(retail), len(retail)))
before = len(retail)
retail = retail.drop_duplicates()
log.append(("repeated", before - len(retail), len(retail)))
pd.DataFrame(log, columns=["rule", "removed", "left"]).to_csv("out/clean_log.csv", index=False)
retail["CustomerID"] = retail["CustomerID"].astype(int)
retail["Revenue"] = retail["Quantity"] * retail["UnitPrice"]
retail.to_parquet("data/clean_retail.parquet")
