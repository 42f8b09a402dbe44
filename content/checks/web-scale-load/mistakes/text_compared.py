# fails: no_gap
# hint: as_numbers
import csv

highs = []
for number in range(1, 4):
    for row in csv.DictReader(open(f"run{number}_stats.csv")):
        if row["Name"] == "Aggregated":
            print(row["Request Count"], row["Failure Count"], row["50%"], row["95%"])
            highs.append(row["95%"])
print(f"{100 * float(max(highs)) / float(min(highs)) - 100:.1f}")
