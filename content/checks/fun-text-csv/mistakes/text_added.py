# fails: summary_rows
# hint: TypeError
import csv

totals = {}
with open("expenses.csv", encoding="utf-8", newline="") as source:
    for row in csv.DictReader(source):
        totals[row["category"]] = totals.get(row["category"], 0) + row["amount"]
