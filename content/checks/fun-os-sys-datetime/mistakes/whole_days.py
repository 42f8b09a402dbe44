# fails: seven_days
# hint: a_week
import os
import sys
from datetime import datetime, timedelta

SKIPPED = {".venv", ".git"}


def recent_files(folder, days=7):
    """Give (time, size, path) of the files that changed lately, the newest first."""
    since = datetime.now() - timedelta(days=days - 1)
    found = []
    for top, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in SKIPPED]
        for name in names:
            path = os.path.join(top, name)
            changed = datetime.fromtimestamp(os.path.getmtime(path))
            if changed >= since:
                found.append((changed, os.path.getsize(path), path))
    return sorted(found, reverse=True)


def main():
    folder = sys.argv[1]
    if not os.path.isdir(folder):
        print(f"{folder} is no folder", file=sys.stderr)
        sys.exit(1)
    for changed, size, path in recent_files(folder):
        print(f"{changed:%Y-%m-%d %H:%M} {size} {path}")


if __name__ == "__main__":
    main()
