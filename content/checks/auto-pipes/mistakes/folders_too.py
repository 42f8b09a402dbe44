# fails: lists_paths
# hint: one_a_line
import sys
from pathlib import Path

for path in sorted(Path(sys.argv[1]).rglob("*")):
    print(path)
