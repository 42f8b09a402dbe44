# fails: no_input
# hint: to_people
# file: ext_count.py
import sys
from collections import Counter
from pathlib import Path

counts = Counter(Path(line.strip()).suffix for line in sys.stdin)
if not counts:
    print("no paths came in")
    sys.exit(1)
for suffix, number in counts.most_common():
    print(suffix, number)
