# fails: hashes_few
# hint: RuntimeError
import hashlib
import sys
from collections import defaultdict
from pathlib import Path


def digest(path):
    """Give the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def grouped(paths, key):
    """Give the groups with more than one member."""
    groups = defaultdict(list)
    for path in paths:
        groups[key(path)].append(path)
    return [group for group in groups.values() if len(group) > 1]


def find_dupes(folder):
    """Give groups of files with the same content."""
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return grouped(files, digest)


def main():
    freed = 0
    for group in find_dupes(sys.argv[1]):
        print(*group, sep="\n", end="\n\n")
        freed += group[0].stat().st_size * (len(group) - 1)
    print(freed, "bytes could be freed")


if __name__ == "__main__":
    main()
