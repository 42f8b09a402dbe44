# fails: every_threat
# hint: three_parts
import csv

rows = [(int(r["likelihood"]) + int(r["harm"]), r) for r in csv.DictReader(open("threats.csv", encoding="utf-8"))]
rows.sort(key=lambda pair: -pair[0])
for number, (score, row) in enumerate(rows):
    print(score, row["stride"], row["threat"], "next" if number < 3 else "")
