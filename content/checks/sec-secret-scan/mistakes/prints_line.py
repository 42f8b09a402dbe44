# fails: masked
# hint: hide
import os
import re
import sys

bad = False
for folder, folders, files in os.walk(sys.argv[1]):
    folders[:] = [f for f in folders if f not in (".git", ".venv")]
    for file in files:
        path = os.path.join(folder, file)
        if os.path.getsize(path) > 1_000_000:
            continue
        for n, line in enumerate(open(path, errors="ignore"), 1):
            if "PRIVATE KEY-----" in line or re.search(r"(password|secret|token)\s*=\s*['\"][^'\"]{8,}", line):
                print(path, n, line.strip())
                bad = True
sys.exit(bad)
