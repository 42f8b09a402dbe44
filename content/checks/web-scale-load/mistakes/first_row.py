# fails: first_run
# hint: that_row
import csv

highs = []
for number in range(1, 4):
    row = next(csv.DictReader(open(f"run{number}_stats.csv")))
    print(row["Request Count"], row["Failure Count"], row["50%"], row["95%"])
    highs.append(float(row["95%"]))
print((max(highs) - min(highs)) / min(highs) * 100)
