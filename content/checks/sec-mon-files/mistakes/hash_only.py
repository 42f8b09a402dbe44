# fails: mode
# hint: mode_too
import hashlib
import json
import os
import sys

found = {}
for folder, _, names in os.walk("lab_etc"):
    for name in names:
        path = os.path.join(folder, name)
        found[path] = hashlib.sha256(open(path, "rb").read()).hexdigest()
if sys.argv[1] == "baseline":
    json.dump(found, open("baseline.json", "w"))
else:
    old = json.load(open("baseline.json"))
    bad = 0
    for path in sorted(set(old) | set(found)):
        if old.get(path) != found.get(path):
            print("NEW" if path not in old else "DELETED" if path not in found else "CONTENT", path)
            bad = 1
    sys.exit(bad)
