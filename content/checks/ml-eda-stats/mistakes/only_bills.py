# fails: printed
# hint: both_columns
import seaborn as sns


def summary(s):
    q1, q3 = s.quantile(0.25), s.quantile(0.75)
    return {"mean": s.mean(), "median": s.median(), "std": s.std(), "q1": q1, "q3": q3, "iqr": q3 - q1, "skew": s.skew()}


def outliers(s):
    found = summary(s)
    low, high = found["q1"] - 1.5 * found["iqr"], found["q3"] + 1.5 * found["iqr"]
    return ((s < low) | (s > high)).sum()


bills = sns.load_dataset("tips")["total_bill"]
print(summary(bills), outliers(bills))
