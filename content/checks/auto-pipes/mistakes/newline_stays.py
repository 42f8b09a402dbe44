# fails: counts
# hint: each_suffix
# file: ext_count.py
import sys
from collections import Counter

counts = Counter()
for line in sys.stdin:
    counts[line.split(".")[1]] += 1
if not counts:
    print("nothing", file=sys.stderr)
    sys.exit(1)
for suffix, number in counts.items():
    print("." + suffix.strip(), number)
