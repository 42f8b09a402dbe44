# fails: no_others
# hint: hash_below
import sys

found = False
for line in open("requirements.txt"):
    if "==" in line and "--hash" not in line:
        print(line.split("==")[0])
        found = True
sys.exit(1 if found else 0)
