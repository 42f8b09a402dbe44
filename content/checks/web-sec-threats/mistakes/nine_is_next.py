# fails: three_next
# hint: marks
import csv

rows = [(int(r["likelihood"]) * int(r["harm"]), r) for r in csv.DictReader(open("threats.csv", encoding="utf-8"))]
rows.sort(key=lambda pair: pair[0], reverse=True)
for score, row in rows:
    print(score, row["stride"], row["threat"], "next" if score > 6 else "")
