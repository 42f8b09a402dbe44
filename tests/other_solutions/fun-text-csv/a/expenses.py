import csv

totals = {}
with open("expenses.csv", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        totals[row["category"]] = totals.get(row["category"], 0) + float(row["amount"])

with open("summary.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["category", "total"])
    for category, total in totals.items():
        writer.writerow([category, f"{total:.2f}"])

with open("report.txt", "w", encoding="utf-8") as file:
    for category, total in totals.items():
        print(f"{category:<10}{total:>8.2f}", file=file)
    print(f"{'total':<10}{sum(totals.values()):>8.2f}", file=file)

with open("report.txt", encoding="utf-8") as file:
    for line in file:
        print(line, end="")
