# fails: one_pair
# hint: by_pair
# file: beacon.py
import csv
from collections import defaultdict
from statistics import mean, pstdev


def spread(times):
    gaps = [b - a for a, b in zip(times, times[1:])]
    return pstdev(gaps) / mean(gaps)


if __name__ == "__main__":
    times = defaultdict(list)
    for row in csv.DictReader(open("conns.csv")):
        times[row["target"]].append(float(row["time"]))
    for target, ts in times.items():
        if len(ts) >= 20 and spread(sorted(ts)) < 0.1:
            print(target, spread(ts))
