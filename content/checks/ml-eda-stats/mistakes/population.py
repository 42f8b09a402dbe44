# fails: centre
# hint: of_a_sample
import seaborn as sns


def summary(s):
    q1, q3 = s.quantile(0.25), s.quantile(0.75)
    std = ((s - s.mean()) ** 2).mean() ** 0.5
    return {"mean": s.mean(), "median": s.median(), "std": std, "q1": q1, "q3": q3, "iqr": q3 - q1, "skew": s.skew()}


def outliers(s):
    found = summary(s)
    low, high = found["q1"] - 1.5 * found["iqr"], found["q3"] + 1.5 * found["iqr"]
    return ((s < low) | (s > high)).sum()
