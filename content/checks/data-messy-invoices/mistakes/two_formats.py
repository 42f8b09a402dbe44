# fails: three_spellings
# hint: each_format
import pandas as pd

raw = pd.read_csv("data/invoices_raw.csv", sep=";").drop_duplicates()
dates = pd.to_datetime(raw["date"], format="%Y-%m-%d", errors="coerce")
raw["date"] = dates.fillna(pd.to_datetime(raw["date"], format="%d/%m/%Y", errors="coerce"))
raw["amount"] = raw["amount"].str.replace("€ ", "").str.replace(".", "").str.replace(",", ".").astype(float)
print(raw[raw["date"].isna()])
raw.to_csv("data/invoices.csv", index=False)
