import hashlib
import json
import os
import sys


def hashes(root):
    found = {}
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as f:
                found[os.path.relpath(path, root).replace(os.sep, "/")] = hashlib.file_digest(f, "sha256").hexdigest()
    return found


def main():
    command, root = sys.argv[1], sys.argv[2]
    now = hashes(root)
    if command == "make":
        with open("manifest.json", "w") as f:
            json.dump(now, f, indent=2, sort_keys=True)
        return 0
    with open("manifest.json") as f:
        old = json.load(f)
    bad = 0
    for path in sorted(set(old) | set(now)):
        if path not in now:
            print("MISSING", path)
        elif path not in old:
            print("NEW", path)
        elif now[path] != old[path]:
            print("CHANGED", path)
        else:
            continue
        bad = 1
    return bad


if __name__ == "__main__":
    sys.exit(main())
