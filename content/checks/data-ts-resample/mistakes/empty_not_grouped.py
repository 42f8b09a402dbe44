# fails: empty_days
# hint: by_weekday
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet").set_index("InvoiceDate")
daily = retail["Revenue"].resample("D").sum()
print(daily.sum(), retail["Revenue"].resample("W-SUN").sum().sum(), retail["Revenue"].resample("MS").sum().sum())
print((daily == 0).sum(), "empty days")
print(daily.mean(), daily[daily > 0].mean())
daily.to_csv("out/daily.csv")
