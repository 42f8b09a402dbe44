# fails: edited_baseline
# hint: hmac
import hashlib
import json
import os
import sys

found = {}
for folder, _, names in os.walk("lab_etc"):
    for name in names:
        path = os.path.join(folder, name)
        found[path] = [hashlib.sha256(open(path, "rb").read()).hexdigest(), os.stat(path).st_mode]
if sys.argv[1] == "baseline":
    json.dump(found, open("baseline.json", "w"))
else:
    old = json.load(open("baseline.json"))
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
