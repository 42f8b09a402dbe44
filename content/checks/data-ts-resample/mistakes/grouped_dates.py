# fails: every_day
# hint: gaps_too
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
daily = retail.groupby(retail["InvoiceDate"].dt.date)["Revenue"].sum()
daily.to_csv("out/daily.csv")
print(daily.sum())
