import csv
import json
from collections import Counter, defaultdict
from itertools import pairwise

with open("model.json", encoding="utf-8") as file:
    model = json.load(file)
cases = defaultdict(list)
with open("log.csv", encoding="utf-8", newline="") as file:
    for row in sorted(csv.DictReader(file), key=lambda row: float(row["hour"])):
        cases[row["case"]].append(row["activity"])

wrong, conforming = Counter(), 0
for trace in cases.values():
    steps = {(one, other) for one, other in pairwise(["START", *trace, "END"]) if other not in model.get(one, [])}
    wrong.update(steps)
    conforming += not steps
print("cases:", len(cases))
print(f"conforming: {round(100 * conforming / len(cases))}%")
for count, text in sorted((-count, f"{one} -> {other}") for (one, other), count in wrong.items()):
    print(f"{text}: {-count} {'case' if count == -1 else 'cases'}")
