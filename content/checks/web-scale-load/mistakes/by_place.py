# fails: by_name
# hint: names_count
import csv

highs = []
for number in range(1, 4):
    with open(f"run{number}_stats.csv", newline="") as table:
        rows = [dict(enumerate(row)) for row in csv.reader(table)]
    row = rows[-1]
    print(row.get(2), row.get(3), row.get(11), row.get(16))
    highs.append(float(row.get(16, 1)))
print((max(highs) - min(highs)) / min(highs) * 100)
