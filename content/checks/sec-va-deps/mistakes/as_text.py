# fails: by_number
# hint: numbers
import json

for p in json.load(open("old.json"))["dependencies"]:
    fixes = []
    for v in p["vulns"]:
        print(p["name"], p["version"], v["id"], ", ".join(v["fix_versions"]))
        fixes.extend(v["fix_versions"])
    if fixes:
        print("fix", p["name"], max(fixes))
