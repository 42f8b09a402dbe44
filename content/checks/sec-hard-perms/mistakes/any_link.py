# fails: links
# hint: where_it_ends
import os
import stat
import sys

bad = 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(folder, name)
        if os.path.islink(path):
            print("link", path)
            bad = 1
            continue
        mode = stat.S_IMODE(os.stat(path).st_mode)
        if name.endswith(".key") and mode & 0o044:
            print("chmod 600", path)
            bad = 1
        elif mode & stat.S_IWOTH:
            print(f"chmod {mode & ~0o002:o} {path}")
            bad = 1
sys.exit(bad)
