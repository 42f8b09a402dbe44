# fails: difference
# hint: by_smallest
import csv

highs = []
for number in range(1, 4):
    for row in csv.DictReader(open(f"run{number}_stats.csv")):
        if row["Name"] == "Aggregated":
            print(row["Request Count"], row["Failure Count"], row["50%"], row["95%"])
            highs.append(float(row["95%"]))
print(round((max(highs) - min(highs)) / max(highs) * 100, 1))
