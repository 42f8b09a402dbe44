# fails: manifest
# hint: relative
import hashlib
import json
import os
import sys

folder = sys.argv[2]
found = {}
for name in os.listdir(folder):
    path = os.path.join(folder, name)
    if os.path.isfile(path):
        found[name] = hashlib.sha256(open(path, "rb").read()).hexdigest()
if sys.argv[1] == "make":
    json.dump(found, open("manifest.json", "w"))
