# fails: changed_file
# hint: both_looked_at
import hashlib
import os
import shutil
import sys
import time

import chain

if sys.argv[1] == "add":
    name, by, why = sys.argv[2], sys.argv[4], sys.argv[6]
    os.makedirs("evidence", exist_ok=True)
    shutil.copy(name, "evidence/" + name)
    sha = hashlib.sha256(open(name, "rb").read()).hexdigest()
    chain.append("custody.jsonl", f"{name} {by} {time.time()} {why} {sha}")
elif sys.argv[1] == "verify":
    n = chain.verify("custody.jsonl")
    if n:
        print("broken at", n)
        sys.exit(1)
