# fails: dry_run
# hint: steps
import sys
from collections import Counter
from pathlib import Path

FOLDERS = {".jpg": "images", ".pdf": "documents", ".txt": "documents"}


def free_name(path):
    """Give a path that is not taken."""
    return path.with_stem(f"{path.stem}-1") if path.exists() else path


def main():
    messy = Path("messy")
    dry_run = "--dry-run" in sys.argv
    moves = Counter()
    for path in sorted(messy.iterdir()):
        if not path.is_file():
            continue
        folder = FOLDERS[path.suffix]
        target = free_name(messy / folder / path.name)
        print(path, "->", target)
        if not dry_run:
            target.parent.mkdir(exist_ok=True)
            path.rename(target)
            moves[folder] += 1
    for folder, number in moves.items():
        print(folder, number)


if __name__ == "__main__":
    main()
