# fails: at_the_fence
# hint: more_than
import seaborn as sns


def summary(s):
    q1, q3 = s.quantile(0.25), s.quantile(0.75)
    return {"mean": s.mean(), "median": s.median(), "std": s.std(), "q1": q1, "q3": q3, "iqr": q3 - q1, "skew": s.skew()}


def outliers(s):
    found = summary(s)
    low, high = found["q1"] - 1.5 * found["iqr"], found["q3"] + 1.5 * found["iqr"]
    return len(s[(s <= low) | (s >= high)])


for column in (sns.load_dataset("tips")["total_bill"], sns.load_dataset("diamonds")["price"]):
    print(summary(column), outliers(column))
