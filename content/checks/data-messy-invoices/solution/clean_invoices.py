import pandas as pd

FORMATS = ["%Y-%m-%d", "%d/%m/%Y", "%d %b %Y"]

raw = pd.read_csv("data/invoices_raw.csv", sep=";", dtype=str).drop_duplicates()

dates = pd.to_datetime(raw["date"], format=FORMATS[0], errors="coerce")
for form in FORMATS[1:]:
    dates = dates.fillna(pd.to_datetime(raw["date"], format=form, errors="coerce"))
print("could not be parsed:")
print(raw[dates.isna()])

amounts = raw["amount"].str.replace("[€ .]", "", regex=True).str.replace(",", ".")
clean = raw.assign(date=dates, amount=amounts.astype(float))
clean.to_csv("data/invoices.csv", index=False)  # free: an index does no harm
