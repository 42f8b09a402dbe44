# fails: two_hundred
# hint: seed_first
import csv
import random

with open("data/survey.csv", "w", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["country", "age", "satisfaction", "comment"])
    for number in range(200):
        country = random.choice(["Spain", "Kenya", "UK", "uk", "U.K.", "GB", "Britain"])
        age = random.choice(["", 999, 34, 51, 28])
        writer.writerow([country, age, random.randint(1, 5), "fine"])
