# fails: only_printed
# hint: print_only
import os
import stat
import sys
from pathlib import Path

bad = 0
root = Path(sys.argv[1])
for path in root.rglob("*"):
    if path.is_symlink():
        if root.resolve() not in path.resolve().parents:
            print("link", path)
            bad = 1
    elif path.is_file():
        mode = stat.S_IMODE(path.stat().st_mode)
        new = 0o600 if path.suffix == ".key" and mode & 0o044 else mode & ~0o002
        if new != mode:
            print(f"chmod {new:o} {path}")
            path.chmod(new)
            bad = 1
sys.exit(bad)
