# fails: summary_rows
# hint: every_row
import csv

totals = {}
with open("expenses.csv", encoding="utf-8", newline="") as source:
    for row in csv.DictReader(source):
        totals[row["category"]] = totals.get(row["category"], 0) + float(row["amount"])

with open("summary.csv", "w", encoding="utf-8", newline="") as target:
    csv.writer(target).writerows(totals.items())

with open("report.txt", "w", encoding="utf-8") as report:
    for category, total in totals.items():
        report.write(f"{category} {total:.2f}\n")
    report.write(f"total {sum(totals.values()):.2f}\n")
print(open("report.txt").read())
