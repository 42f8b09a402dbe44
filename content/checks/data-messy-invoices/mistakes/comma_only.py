# fails: amounts
# hint: point_and_comma
import pandas as pd

raw = pd.read_csv("data/invoices_raw.csv", sep=";").drop_duplicates()
dates = pd.to_datetime(raw["date"], format="%Y-%m-%d", errors="coerce")
for form in ("%d/%m/%Y", "%d %b %Y"):
    dates = dates.fillna(pd.to_datetime(raw["date"], format=form, errors="coerce"))
print(raw[dates.isna()])
raw["date"] = dates
raw["amount"] = pd.to_numeric(raw["amount"].str.replace("€ ", "").str.replace(",", "."), errors="coerce")
raw.to_csv("data/invoices.csv", index=False)
