# fails: gaps
# hint: likeliest_first
# file: coverage.py
import json

rows = json.load(open("coverage.json"))
print("| id | log | field | rule |")
print("| --- | --- | --- | --- |")
for r in rows:
    print("|", r["id"], "|", r["log"], "|", r["field"], "|", r["rule"], "|")
gaps = [r for r in rows if r["rule"] == "NONE"]
for i, g in enumerate(gaps):
    print(g["id"], "next" if i == 0 else "")
n = len(rows) - len(gaps)
print(f"{n} of {len(rows)} = {round(n / len(rows) * 100)}%")
