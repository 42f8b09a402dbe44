# fails: largest_first
# hint: by_product
import csv

rows = list(csv.DictReader(open("threats.csv", encoding="utf-8")))
rows.sort(key=lambda row: int(row["likelihood"]) * int(row["harm"]))
for number, row in enumerate(rows):
    print(int(row["likelihood"]) * int(row["harm"]), row["stride"], row["threat"], "next" if number < 3 else "")
