import re
import sys

GIVEN = re.compile(r"""^\+\s*\w*(SECRET|PASSWORD|TOKEN)\w*\s*=\s*["']""", re.IGNORECASE)

commit = ""
for line in sys.stdin:
    if line.startswith("commit "):
        commit = line.split()[1][:10]  # free: how much of it is printed is left open
    elif GIVEN.match(line):
        print(commit, line[1:].strip())
