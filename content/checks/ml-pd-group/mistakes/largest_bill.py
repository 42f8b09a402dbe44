# fails: by_day
# hint: named
import pandas as pd

tips = pd.read_csv("data/tips.csv")
by_day = tips.groupby("day").agg(bills=("tip", "count"), mean_bill=("total_bill", "mean"), largest_tip=("total_bill", "max"))
print(by_day)
print(tips.groupby(["day", "time"]).size())
mean = tips.groupby("day")["total_bill"].transform("mean")
print((tips["total_bill"] > mean).sum())
print((tips["total_bill"] < mean).sum())
