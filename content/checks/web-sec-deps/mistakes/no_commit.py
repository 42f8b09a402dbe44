# fails: commits
# hint: its_commit
import re
import sys

for line in sys.stdin:
    if re.search(r"^\+.*(secret|password|token)\w*\s*=\s*[\"']", line, re.IGNORECASE):
        print(line[1:].strip())
