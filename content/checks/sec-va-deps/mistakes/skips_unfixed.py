# fails: without_fix
# hint: no_fix
import json


def number(f):
    return [int(x) for x in f.split(".")]


for p in json.load(open("old.json"))["dependencies"]:
    fixes = []
    for v in p["vulns"]:
        print(p["name"], p["version"], v["id"], ", ".join(v["fix_versions"]))
        if v["fix_versions"]:
            fixes.append(min(v["fix_versions"], key=number))
    if fixes:
        print("fix", p["name"], max(fixes, key=number))
