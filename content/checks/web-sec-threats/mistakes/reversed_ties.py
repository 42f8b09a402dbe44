# fails: equal_ones
# hint: keep_order
import csv

rows = list(csv.DictReader(open("threats.csv", encoding="utf-8")))
rows.sort(key=lambda row: int(row["likelihood"]) * int(row["harm"]))
rows.reverse()
for number, row in enumerate(rows):
    print(int(row["likelihood"]) * int(row["harm"]), row["stride"], row["threat"], "next" if number < 3 else "")
