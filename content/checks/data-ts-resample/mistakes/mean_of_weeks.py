# fails: sums
# hint: three_sums
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet").set_index("InvoiceDate")
daily = retail["Revenue"].resample("D").sum()
print(daily.sum(), retail["Revenue"].resample("W-SUN").mean().sum(), retail["Revenue"].resample("MS").mean().sum())
empty = daily[daily == 0]
print(empty.index.day_name().value_counts())
print(daily.mean(), daily[daily > 0].mean())
daily.to_csv("out/daily.csv")
