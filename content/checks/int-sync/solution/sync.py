import json
import sys


def load(name):
    """Give the customers of a file by address."""
    with open(name, encoding="utf-8") as file:
        people = [{**person, "email": person["email"].strip().lower()} for person in json.load(file)]
    return {person["email"]: person for person in people}


crm, billing = load("crm.json"), load("billing.json")
counts = {"create": 0, "update": 0, "delete": 0}
for email in sorted(crm | billing):
    old, new = billing.get(email), crm.get(email)
    if old == new:
        continue
    kind = "create" if old is None else "delete" if new is None else "update"
    counts[kind] += 1
    changes = [f"{key} {old[key]} -> {new[key]}" for key in ("name", "plan") if old and new and old[key] != new[key]]
    print(f"{kind} {email}" + (": " + ", ".join(changes) if changes else ""))
print(", ".join(f"{count} to {kind}" for kind, count in counts.items()))
if counts["delete"] * 2 > len(billing):
    print("refused")
    sys.exit(1)
if "--apply" in sys.argv:
    with open("billing.json", "w", encoding="utf-8") as file:
        json.dump([crm[email] for email in sorted(crm)], file)
