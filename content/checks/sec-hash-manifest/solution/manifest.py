import hashlib
import json
import sys
from pathlib import Path

MANIFEST = Path("manifest.json")


def digests(folder):
    """Give the SHA-256 of each file below a folder, by its relative path."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                found[path.relative_to(folder).as_posix()] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def verify(known, found):
    """List each difference."""
    for path in sorted(known.keys() | found.keys()):
        if path not in found:
            yield f"MISSING {path}"
        elif path not in known:
            yield f"NEW {path}"
        elif known[path] != found[path]:
            yield f"CHANGED {path}"


def main():
    command, folder = sys.argv[1], Path(sys.argv[2])
    found = digests(folder)
    if command == "make":
        MANIFEST.write_text(json.dumps(found, indent=2))  # free: the indent is for people
    else:
        differences = list(verify(json.loads(MANIFEST.read_text()), found))
        print(*differences, sep="\n")
        sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
