# fails: integrity
# hint: check_the_copy
# file: restore.py
import hashlib
import json
import os
import shutil
import sys
import time

start = time.time()
path = sys.argv[1]
note = json.load(open(path.replace(".db", ".json")))
if hashlib.sha256(open(path, "rb").read()).hexdigest() != note["sha256"]:
    print("damaged")
    sys.exit(1)
shutil.copy(path, "users.tmp")
os.replace("users.tmp", "users.db")
print(time.time() - start, "s")
