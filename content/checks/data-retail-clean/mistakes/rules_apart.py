# fails: later_rules
# hint: above_zero
import pandas as pd

retail = pd.read_parquet("data/retail.parquet")
rules = {
    "customer": retail["CustomerID"].notna(),
    "quantity": retail["Quantity"] > 0,
    "price": retail["UnitPrice"] > 0,
}
log = [(name, int((~rule).sum()), int(rule.sum())) for name, rule in rules.items()]
clean = retail[rules["customer"] & rules["quantity"] & rules["price"]].copy()
log.append(("repeated", int(clean.duplicated().sum()), len(clean)))
pd.DataFrame(log, columns=["rule", "removed", "left"]).to_csv("out/clean_log.csv", index=False)
clean["CustomerID"] = clean["CustomerID"].astype(int)
clean["Revenue"] = clean["Quantity"] * clean["UnitPrice"]
clean.to_parquet("data/clean_retail.parquet")
