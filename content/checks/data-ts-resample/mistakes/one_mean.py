# fails: calendar_mean
# hint: two_means
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet").set_index("InvoiceDate")
daily = retail["Revenue"].resample("D").sum()
print(daily.sum(), retail["Revenue"].resample("W-SUN").sum().sum(), retail["Revenue"].resample("MS").sum().sum())
empty = daily[daily == 0]
print(empty.index.day_name().value_counts())
print("mean", daily[daily > 0].mean())
daily.to_csv("out/daily.csv")
