# fails: new
# hint: steps
import hashlib
import json
import sys
from pathlib import Path

folder = Path(sys.argv[2])
found = {}
for path in folder.rglob("*"):
    if path.is_file():
        found[str(path.relative_to(folder))] = hashlib.sha256(path.read_bytes()).hexdigest()
if sys.argv[1] == "make":
    json.dump(found, open("manifest.json", "w"))
else:
    old = json.load(open("manifest.json"))
    code = 0
    for name in old:
        if name not in found:
            print("MISSING", name)
            code = 1
        elif old[name] != found[name]:
            print("CHANGED", name)
            code = 1
    sys.exit(code)
