# fails: rounded
# hint: steps
# file: coverage.py
import json

rows = json.load(open("coverage.json"))
print("| id | log | field | rule |")
print("| --- | --- | --- | --- |")
for r in rows:
    print("|", r["id"], "|", r["log"], "|", r["field"], "|", r["rule"], "|")
gaps = [r for r in rows if r["rule"] == "NONE"]
for i, g in enumerate(sorted(gaps, key=lambda g: g["likelihood"], reverse=True)):
    print(g["id"], "next" if i == 0 else "")
n = len(rows) - len(gaps)
print(f"{n} of {len(rows)} = {n * 100 // len(rows)}%")
