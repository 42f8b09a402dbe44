# fails: changed_entry
# hint: both_looked_at
import hashlib
import json
import os
import shutil
import sys
import time

import chain


def sha(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest() if os.path.exists(path) else ""


if sys.argv[1] == "add":
    name, by, why = sys.argv[2], sys.argv[4], sys.argv[6]
    os.makedirs("evidence", exist_ok=True)
    shutil.copy(name, "evidence/" + name)
    chain.append("custody.jsonl", [name, by, time.ctime(), time.time(), why, sha(name)])
elif sys.argv[1] == "verify":
    bad = 0
    for line in open("custody.jsonl"):
        entry = json.loads(line)["text"]
        if sha("evidence/" + entry[0]) != entry[-1]:
            print("changed:", entry[0])
            bad = 1
    sys.exit(bad)
