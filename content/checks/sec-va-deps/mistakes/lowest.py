# fails: closes_all
# hint: highest
import json

for p in json.load(open("old.json"))["dependencies"]:
    fixes = []
    for v in p["vulns"]:
        print(p["name"], p["version"], v["id"], ", ".join(v["fix_versions"]))
        fixes += v["fix_versions"]
    if fixes:
        print("fix", p["name"], min(fixes, key=lambda f: [int(x) for x in f.split(".")]))
