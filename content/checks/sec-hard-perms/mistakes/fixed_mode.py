# fails: writable
# hint: one_bit
import os
import stat
import sys

bad = 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(folder, name)
        mode = stat.S_IMODE(os.stat(path).st_mode)
        if mode & stat.S_IWOTH:
            print("chmod 644", path)
            bad = 1
sys.exit(bad)
