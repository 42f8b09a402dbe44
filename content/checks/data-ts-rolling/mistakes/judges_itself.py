# fails: score
# hint: eight_before
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet").set_index("InvoiceDate")
weeks = retail["Revenue"].resample("W-SUN").sum()[:-1].to_frame("revenue").rename_axis("week")
weeks["rolling"] = weeks["revenue"].rolling(4).mean()
weeks["change"] = weeks["revenue"].pct_change() * 100
weeks["z"] = (weeks["revenue"] - weeks["revenue"].rolling(8).mean()) / weeks["revenue"].rolling(8).std()
weeks.to_csv("out/weekly.csv")
print(weeks[weeks["z"].abs() > 2])
