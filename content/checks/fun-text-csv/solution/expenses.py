import csv

totals = {}
with open("expenses.csv", encoding="utf-8", newline="") as source:
    for row in csv.DictReader(source):
        category = row["category"]
        totals[category] = totals.get(category, 0) + float(row["amount"])

with open("summary.csv", "w", encoding="utf-8", newline="") as target:
    writer = csv.DictWriter(target, fieldnames=["category", "total"])
    writer.writeheader()
    for category, total in totals.items():
        writer.writerow({"category": category, "total": f"{total:.2f}"})

with open("report.txt", "w", encoding="utf-8") as report:
    for category, total in totals.items():
        report.write(f"{category:<10}{total:>10.2f}\n")
    report.write(f"{'total':<10}{sum(totals.values()):>10.2f}\n")

with open("report.txt", encoding="utf-8") as report:
    for line in report:
        print(line.rstrip())
