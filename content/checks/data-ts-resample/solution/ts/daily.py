import matplotlib.pyplot as plt
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet").set_index("InvoiceDate")
daily = retail["Revenue"].resample("D").sum()
weekly = retail["Revenue"].resample("W-SUN").sum()
monthly = retail["Revenue"].resample("MS").sum()

for series in (daily, weekly, monthly):
    print(f"{len(series)} rows, sum {series.sum():.2f}")

empty = daily[daily == 0]
print(empty.groupby(empty.index.day_name()).size())
print(f"per calendar day: {daily.mean():.2f}")
print(f"per trading day: {daily[daily > 0].mean():.2f}")  # free: no day brings less than 1

daily.to_csv("out/daily.csv")
fig, axes = plt.subplots(3, layout="constrained")  # free: how it is drawn is open
for ax, series in zip(axes, (daily, weekly, monthly)):
    ax.plot(series)  # free: how it is drawn is open
fig.savefig("out/daily.png")  # free: where it is drawn is open
