import csv


def risk(row):
    """Multiply likelihood and harm."""
    return int(row["likelihood"]) * int(row["harm"])


with open("threats.csv", encoding="utf-8", newline="") as source:
    threats = sorted(csv.DictReader(source), key=risk, reverse=True)

for place, row in enumerate(threats):
    mark = " next" if place < 3 else ""
    print(f"{risk(row)} {row['stride']} {row['threat']}{mark}")
