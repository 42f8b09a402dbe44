# fails: rolling
# hint: four_weeks
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet").set_index("InvoiceDate")
weeks = retail["Revenue"].resample("W-SUN").sum()[:-1].to_frame("revenue").rename_axis("week")
weeks["rolling"] = weeks["revenue"].rolling(4, min_periods=1).mean()
weeks["change"] = weeks["revenue"].pct_change() * 100
before = weeks["revenue"].shift(1).rolling(8)
weeks["z"] = (weeks["revenue"] - before.mean()) / before.std()
weeks.to_csv("out/weekly.csv")
print(weeks[weeks["z"].abs() > 2])
