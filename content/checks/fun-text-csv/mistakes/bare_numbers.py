# fails: report_text
# hint: two_decimals
import csv

totals = {}
with open("expenses.csv", encoding="utf-8", newline="") as source:
    for row in csv.DictReader(source):
        totals[row["category"]] = totals.get(row["category"], 0) + float(row["amount"])

with open("summary.csv", "w", encoding="utf-8", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["category", "total"])
    writer.writerows(totals.items())

with open("report.txt", "w", encoding="utf-8") as report:
    for category, total in totals.items():
        report.write(f"{category}: {round(total, 2)}\n")
    report.write(f"total: {round(sum(totals.values()), 2)}\n")
print(open("report.txt").read())
