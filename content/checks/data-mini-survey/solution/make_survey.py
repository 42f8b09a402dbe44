import csv
import random

random.seed(42)  # free: any seed gives the same answers twice

COUNTRIES = ["Spain", "Kenya", "UK", "uk", "U.K.", "GB", "Britain"]
COMMENTS = ["Fast and friendly", "Parcel came late", "All fine", ""]

with open("data/survey.csv", "w", encoding="utf-8", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["country", "age", "satisfaction", "comment"])
    for _ in range(200):
        age = random.choice(["", 999, *range(18, 90)])  # free: which ages there are
        satisfaction = random.randint(1, 5)  # free: how the grades spread
        writer.writerow([random.choice(COUNTRIES), age, satisfaction, random.choice(COMMENTS)])
