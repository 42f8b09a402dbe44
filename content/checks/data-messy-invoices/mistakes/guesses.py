# fails: day_or_month
# hint: day_first
import pandas as pd

raw = pd.read_csv("data/invoices_raw.csv", sep=";").drop_duplicates()
iso = pd.to_datetime(raw["date"], format="%Y-%m-%d", errors="coerce")
iso = iso.fillna(pd.to_datetime(raw["date"], format="%d %b %Y", errors="coerce"))
american = pd.to_datetime(raw["date"], format="%m/%d/%Y", errors="coerce")
raw["date"] = iso.fillna(american.where(raw["invoice"] != 102, pd.Timestamp("2025-03-04")))
print(raw[raw["date"].isna()])
raw["amount"] = raw["amount"].str.replace("€ ", "").str.replace(".", "").str.replace(",", ".").astype(float)
raw.to_csv("data/invoices.csv", index=False)
