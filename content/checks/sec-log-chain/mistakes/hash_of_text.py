# fails: next_prev
# hint: same_bytes
import hashlib
import json
import os


def append(path, text):
    prev = "0" * 64
    if os.path.exists(path):
        for line in open(path):
            prev = hashlib.sha256(json.loads(line)["text"].encode()).hexdigest()
    with open(path, "a") as f:
        f.write(json.dumps({"prev": prev, "text": text}) + "\n")


def verify(path):
    return None
