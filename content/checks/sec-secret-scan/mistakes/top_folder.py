# fails: three_words
# hint: spaces
import os
import re
import sys

bad = False
for file in os.listdir(sys.argv[1]):
    path = os.path.join(sys.argv[1], file)
    if not os.path.isfile(path) or os.path.getsize(path) > 1_000_000:
        continue
    for n, line in enumerate(open(path, errors="ignore"), 1):
        if "PRIVATE KEY-----" in line or re.search(r"(password|secret|token)\s*=\s*['\"][^'\"]{8,}", line):
            print(path, n, "***")
            bad = True
sys.exit(bad)
