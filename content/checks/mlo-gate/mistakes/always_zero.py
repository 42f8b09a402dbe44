# fails: script
# hint: exit_code
import json
import sys


def failures(new, live, rules):
    found = []
    for name, rule in rules.items():
        if name not in new or new[name] < rule["least"]:
            found.append(name)
        elif name in live and round(live[name] - new[name], 9) > rule["drop"]:
            found.append(name)
    return sorted(found)


if __name__ == "__main__":
    new, live, rules = (json.load(open(name)) for name in sys.argv[1:4])
    found = failures(new, live, rules)
    print("blocked: " + ", ".join(found) if found else "open")
