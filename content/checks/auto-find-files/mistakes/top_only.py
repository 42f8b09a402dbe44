# fails: largest_first
# hint: turn_round
import sys
from pathlib import Path


def sizes(folder):
    """Give (size, path) of every file, and how many were skipped."""
    found, skipped = [], 0
    for path in Path(folder).glob("*"):
        try:
            if path.is_file():
                found.append((path.stat().st_size, path))
        except PermissionError:
            skipped += 1
    return sorted(found, reverse=True), skipped


def main():
    found, skipped = sizes(sys.argv[1])
    for size, path in found[:10]:
        print(f"{size / 1000:10.1f} kB  {path}")
    total = sum(size for size, _ in found)
    print(f"{len(found)} files, {total / 1000:.1f} kB, {skipped} skipped")


if __name__ == "__main__":
    main()
