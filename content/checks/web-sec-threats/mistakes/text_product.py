# fails: every_threat
# hint: TypeError
import csv

rows = list(csv.DictReader(open("threats.csv", encoding="utf-8")))
rows.sort(key=lambda row: row["likelihood"] * row["harm"], reverse=True)
for number, row in enumerate(rows):
    print(row["likelihood"] * row["harm"], row["stride"], row["threat"], "next" if number < 3 else "")
