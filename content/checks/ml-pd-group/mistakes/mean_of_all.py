# fails: above_and_below
# hint: own_day
import pandas as pd

tips = pd.read_csv("data/tips.csv")
by_day = tips.groupby("day").agg(bills=("tip", "count"), mean_bill=("total_bill", "mean"), largest_tip=("tip", "max"))
print(by_day)
print(tips.groupby(["day", "time"]).size())
mean = tips["total_bill"].mean()
print((tips["total_bill"] > mean).sum())
print((tips["total_bill"] < mean).sum())
