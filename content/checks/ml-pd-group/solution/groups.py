import pandas as pd

tips = pd.read_csv("data/tips.csv")

by_day = tips.groupby("day").agg(
    bills=("total_bill", "size"),
    mean_bill=("total_bill", "mean"),
    largest_tip=("tip", "max"),
)
print(by_day)
print(tips.groupby(["day", "time"]).size())

day_mean = tips.groupby("day")["total_bill"].transform("mean")
print((tips["total_bill"] > day_mean).sum(), "above")  # free: no bill is exactly the mean
print((tips["total_bill"] < day_mean).sum(), "below")  # free: no bill is exactly the mean
