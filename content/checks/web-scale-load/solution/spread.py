import csv

NAMES = ("Request Count", "Failure Count", "50%", "95%")


def total(number):
    """Give the row of all requests of a run."""
    with open(f"run{number}_stats.csv", encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            if row["Name"] == "Aggregated":
                return row


highs = []
for number in (1, 2, 3):
    row = total(number)
    print(*(row[name] for name in NAMES))
    highs.append(int(row["95%"]))

print(f"{(max(highs) / min(highs) - 1) * 100:.1f} %")
