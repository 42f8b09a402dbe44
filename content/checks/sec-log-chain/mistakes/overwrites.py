# fails: records
# hint: json_lines
import hashlib
import json
import os


def h(record):
    return hashlib.sha256(json.dumps(record, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def append(path, text):
    prev = "0" * 64
    if os.path.exists(path):
        for line in open(path):
            prev = h(json.loads(line))
    with open(path, "w") as f:
        f.write(json.dumps({"prev": prev, "text": text}) + "\n")
