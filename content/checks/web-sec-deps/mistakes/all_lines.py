# fails: only_added
# hint: plus_only
import re
import sys

commit = ""
for line in sys.stdin:
    if line.startswith("commit "):
        commit = line.split()[1]
    elif re.search(r"(secret|password|token)\w*\s*=\s*[\"']", line, re.I):
        print(commit, line.rstrip())
