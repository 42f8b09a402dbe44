# fails: comments
# hint: skip_comments
import sys

text = open("requirements.txt").read().replace("\\\n", "")
bad = [line for line in text.splitlines() if line and "--hash" not in line]
for line in bad:
    print(line.strip())
sys.exit(bool(bad))
