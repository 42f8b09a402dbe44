import csv

import pandas as pd

RULES = {
    "customer known": lambda table: table["CustomerID"].notna(),
    "quantity above 0": lambda table: table["Quantity"] > 0,
    "price above 0": lambda table: table["UnitPrice"] > 0,
}

retail = pd.read_parquet("data/retail.parquet")

with open("out/clean_log.csv", "w", encoding="utf-8", newline="") as target:
    log = csv.writer(target)
    log.writerow(["rule", "removed", "left"])
    for name, keeps in RULES.items():
        before = len(retail)
        retail = retail[keeps(retail)]
        log.writerow([name, before - len(retail), len(retail)])
    log.writerow(["repeated lines, kept", retail.duplicated().sum(), len(retail)])

retail = retail.assign(
    CustomerID=retail["CustomerID"].astype(int),
    Revenue=retail["Quantity"] * retail["UnitPrice"],
)
retail.to_parquet("data/clean_retail.parquet")
