# fails: edited
# hint: next_one
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
    with open(path, "a") as f:
        f.write(json.dumps({"prev": prev, "text": text}) + "\n")


def verify(path):
    prev = "0" * 64
    for i, line in enumerate(open(path)):
        record = json.loads(line)
        if record["prev"] != prev:
            return i
        prev = h(record)
