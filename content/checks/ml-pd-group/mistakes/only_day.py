# fails: by_time
# hint: two_keys
import pandas as pd

tips = pd.read_csv("data/tips.csv")
by_day = tips.groupby("day").agg(bills=("tip", "count"), mean_bill=("total_bill", "mean"), largest_tip=("tip", "max"))
print(by_day)
print(tips.groupby("time").size())
mean = tips.groupby("day")["total_bill"].transform("mean")
print((tips["total_bill"] > mean).sum())
print((tips["total_bill"] < mean).sum())
