# fails: nothing
# hint: others_only
import os
import stat
import sys

bad = 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(folder, name)
        mode = stat.S_IMODE(os.stat(path).st_mode)
        if mode & (stat.S_IWGRP | stat.S_IWOTH):
            print(f"chmod {mode & ~0o022:o} {path}")
            bad = 1
sys.exit(bad)
