"""Make a seeded diary of the temperature for a week, as a CSV file that is the same on every run.

The seed comes first, before anything is drawn. The last day is set by hand, as the thermometer was broken.
"""

import csv
import random

random.seed(7)
with open("diary.csv", "w", encoding="utf-8", newline="") as file:
    out = csv.writer(file, delimiter=";")
    out.writerow(["day", "celsius"])
    for day in range(7):
        celsius = "unknown" if day == 6 else round(random.gauss(12, 4), 1)
        out.writerow([f"day {day + 1}", celsius])

print(open("diary.csv", encoding="utf-8").read())
