# fails: unsorted
# hint: sort_times
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
        times[row["source"], row["target"]].append(float(row["time"]))
    for (source, target), ts in times.items():
        if len(ts) >= 20 and 0 <= spread(ts) < 0.1:
            print(source, target, round(spread(ts), 3))
