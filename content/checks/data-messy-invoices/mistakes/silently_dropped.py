# fails: not_parsed
# hint: listed
import pandas as pd

raw = pd.read_csv("data/invoices_raw.csv", sep=";").drop_duplicates()
dates = pd.to_datetime(raw["date"], format="%Y-%m-%d", errors="coerce")
for form in ("%d/%m/%Y", "%d %b %Y"):
    dates = dates.fillna(pd.to_datetime(raw["date"], format=form, errors="coerce"))
raw["date"] = dates
raw["amount"] = raw["amount"].str.replace("€ ", "").str.replace(".", "").str.replace(",", ".").astype(float)
raw.dropna().to_csv("data/invoices.csv", index=False)
