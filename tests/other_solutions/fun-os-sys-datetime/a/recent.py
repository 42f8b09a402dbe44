import os
import sys
from datetime import datetime, timedelta

folder = sys.argv[1]
if not os.path.isdir(folder):
    print(f"{folder} is no folder", file=sys.stderr)
    sys.exit(1)

limit = datetime.now() - timedelta(days=7)
found = []
for top, folders, files in os.walk(folder):
    folders[:] = [name for name in folders if name not in (".venv", ".git")]
    for name in files:
        path = os.path.join(top, name)
        changed = datetime.fromtimestamp(os.path.getmtime(path))
        if changed >= limit:
            found.append((changed, os.path.getsize(path), path))
for changed, size, path in sorted(found, reverse=True):
    print(f"{changed:%Y-%m-%d %H:%M} {size} {path}")
