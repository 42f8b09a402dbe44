# fails: ruler
# hint: markdown
# file: coverage.py
import json

rows = json.load(open("coverage.json"))
for r in rows:
    print("|", r["id"], "|", r["log"], "|", r["field"], "|", r["rule"], "|")
n = len([r for r in rows if r["rule"] != "NONE"])
print(f"{n} of {len(rows)} = {round(n / len(rows) * 100)}%")
