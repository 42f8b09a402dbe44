# fails: missing
# hint: lacks
import json
import sys


def failures(new, live, rules):
    found = []
    for name, rule in rules.items():
        if name in new and new[name] < rule["least"]:
            found.append(name)
        elif name in new and name in live and round(live[name] - new[name], 9) > rule["drop"]:
            found.append(name)
    return sorted(found)


if __name__ == "__main__":
    new, live, rules = (json.load(open(name)) for name in sys.argv[1:4])
    found = failures(new, live, rules)
    print("blocked: " + ", ".join(found) if found else "open")
    sys.exit(1 if found else 0)
