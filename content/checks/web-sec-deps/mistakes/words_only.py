# fails: no_false_alarm
# hint: quoted_text
import sys

commit = ""
for line in sys.stdin:
    if line.startswith("commit "):
        commit = line.split()[1]
    elif line.startswith("+") and any(word in line.upper() for word in ("SECRET", "PASSWORD", "TOKEN")):
        if "DJANGO_" not in line:
            print(commit, line.rstrip())
