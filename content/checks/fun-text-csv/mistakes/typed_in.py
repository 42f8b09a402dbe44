# fails: other_file
# hint: steps
import csv

totals = {"food": 12.5 + 7.2 + 4.3, "bus": 2.8 + 2.8, "book": 15.0}

with open("summary.csv", "w", encoding="utf-8", newline="") as target:
    writer = csv.writer(target)
    writer.writerow(["category", "total"])
    writer.writerows(totals.items())

with open("report.txt", "w", encoding="utf-8") as report:
    for category, total in totals.items():
        report.write(f"{category} {total:.2f}\n")
    report.write(f"total {sum(totals.values()):.2f}\n")
print(open("report.txt").read())
