# fails: limits
# hint: just_met
import json
from math import prod

with open("design.json", encoding="utf-8") as file:
    design = json.load(file)
parts, findings = design["parts"], []
for part in parts:
    database = part["kind"] == "database"
    tests = {
        "single zone": part["zones"] == 1,
        "database is public": database and part["public"],
        "no backup": database and not part["backup"],
    }
    findings += [f"{part['name']}: {text}" for text, holds in tests.items() if holds]
for finding in findings:
    print(finding)

share = prod(1 - (1 - part["available"]) ** part["zones"] for part in parts)
cost = sum(part["cost"] * part["zones"] for part in parts)
print(f"available: {100 * share:.3f}%")
if share <= design["goal"]:
    findings.append("below the goal")
    print("below the goal")
print(f"cost: {cost}")
if cost > design["budget"]:
    findings.append("over budget")
    print("over budget")
if not findings:
    print("nothing found")
