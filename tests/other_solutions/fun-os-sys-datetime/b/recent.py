import os
import sys
from datetime import datetime, timedelta

SKIP = {".venv", ".git"}


def recent(folder, days=7):
    since = (datetime.now() - timedelta(days=days)).timestamp()
    for root, dirs, names in os.walk(folder):
        for skipped in SKIP & set(dirs):
            dirs.remove(skipped)
        for name in names:
            path = os.path.join(root, name)
            stat = os.stat(path)
            if os.path.getmtime(path) > since:
                yield os.path.getmtime(path), stat.st_size, path


def main():
    where = sys.argv[1]
    if not os.path.exists(where):
        sys.stderr.write("There is no such folder\n")
        sys.exit(1)
    for when, size, path in sorted(recent(where), key=lambda entry: -entry[0]):
        stamp = datetime.fromtimestamp(when).strftime("%Y-%m-%d %H:%M")
        print(stamp, size, path)


if __name__ == "__main__":
    main()
