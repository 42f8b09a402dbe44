# fails: other_key
# hint: with_the_key
import hashlib
import json
import os
import sys

found = {}
for folder, _, names in os.walk("lab_etc"):
    for name in names:
        path = os.path.join(folder, name)
        found[path] = [hashlib.sha256(open(path, "rb").read()).hexdigest(), os.stat(path).st_mode]


def seal(x):
    return hashlib.sha256(json.dumps(x, sort_keys=True).encode()).hexdigest()


if sys.argv[1] == "baseline":
    json.dump({"files": found, "seal": seal(found)}, open("baseline.json", "w"))
else:
    saved = json.load(open("baseline.json"))
    old = saved["files"]
    if seal(old) != saved["seal"]:
        print("baseline refused")
        sys.exit(2)
    bad = 0
    for path in sorted(set(old) | set(found)):
        if path not in old or path not in found:
            print("NEW" if path not in old else "DELETED", path)
            bad = 1
        elif old[path][0] != found[path][0]:
            print("CONTENT", path)
            bad = 1
        elif old[path][1] != found[path][1]:
            print("MODE", path)
            bad = 1
    sys.exit(bad)
