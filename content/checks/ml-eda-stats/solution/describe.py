import statistics

import pandas as pd
import seaborn as sns


def summary(s):
    """Describe a Series in seven figures."""
    q1, q3 = s.quantile(0.25), s.quantile(0.75)
    return {
        "mean": s.mean(),
        "median": s.median(),
        "std": s.std(),
        "q1": q1,
        "q3": q3,
        "iqr": q3 - q1,
        "skew": s.skew(),
    }


def outliers(s):
    """Count the values more than 1.5 IQR beyond the quartiles."""
    found = summary(s)
    reach = 1.5 * found["iqr"]
    return ((s < found["q1"] - reach) | (s > found["q3"] + reach)).sum()


def main():
    for column in (sns.load_dataset("tips")["total_bill"], sns.load_dataset("diamonds")["price"]):
        print(pd.Series(summary(column)).round(2))
        print(column.describe())
        print("stdev of the standard library:", statistics.stdev(column))
        print(outliers(column), "outliers")


if __name__ == "__main__":
    main()
