import csv
from collections import defaultdict
from itertools import pairwise
from statistics import mean, pstdev


def spread(times):
    """Say how much the gaps differ, measured by their mean."""
    gaps = [later - sooner for sooner, later in pairwise(times)]
    return pstdev(gaps) / mean(gaps)


def main():
    times = defaultdict(list)
    with open("conns.csv", newline="") as file:
        for row in csv.DictReader(file):
            times[row["source"], row["target"]].append(float(row["time"]))
    for (source, target), found in times.items():
        if len(found) >= 20:
            value = spread(sorted(found))
            if value < 0.1:  # free: nothing lies exactly at the limit
                print(source, target, round(value, 3))


if __name__ == "__main__":
    main()
