# fails: any_case
# hint: any_letters
import re
import sys

commit = ""
for line in sys.stdin:
    if line.startswith("commit "):
        commit = line.split()[1]
    elif line.startswith("+") and re.search(r"(SECRET|PASSWORD|TOKEN)\w*\s*=\s*[\"']", line):
        print(commit, line.rstrip())
