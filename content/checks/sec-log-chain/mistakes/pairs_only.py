# fails: removed
# hint: first_too
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
    records = [json.loads(line) for line in open(path)]
    for i in range(1, len(records)):
        if records[i]["prev"] != h(records[i - 1]):
            return i + 1
