# fails: damaged
# hint: hash_first
# file: restore.py
import shutil
import sys
import time

start = time.time()
shutil.copy(sys.argv[1], "users.db")
print(time.time() - start, "s")
