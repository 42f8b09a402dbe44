# fails: oldest_of_several
# hint: oldest_each
import json

for p in json.load(open("old.json"))["dependencies"]:
    fixes = []
    for v in p["vulns"]:
        print(p["name"], p["version"], v["id"], ", ".join(v["fix_versions"]))
        fixes += v["fix_versions"]
    if fixes:
        print("fix", p["name"], max(fixes, key=lambda f: [int(x) for x in f.split(".")]))
