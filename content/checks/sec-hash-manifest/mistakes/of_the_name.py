# fails: manifest
# hint: of_bytes
import hashlib
import json
import sys
from pathlib import Path

folder = Path(sys.argv[2])
found = {}
for path in folder.rglob("*"):
    if path.is_file():
        found[str(path.relative_to(folder))] = hashlib.sha256(str(path).encode()).hexdigest()
if sys.argv[1] == "make":
    json.dump(found, open("manifest.json", "w"))
