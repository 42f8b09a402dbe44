import sys
from collections import Counter
from pathlib import Path

FOLDERS = {".jpg": "images", ".pdf": "documents", ".txt": "documents"}
MESSY = Path("messy")


def free(path):
    while path.exists():
        path = path.with_name(f"{path.stem}-1{path.suffix}")
    return path


def main():
    dry = "--dry-run" in sys.argv[1:]
    moves = Counter()
    for path in sorted(MESSY.iterdir()):
        if not path.is_file():
            continue
        name = FOLDERS.get(path.suffix, "other")
        target = free(MESSY / name / path.name)
        print(f"{path} -> {target}")
        moves[name] += 1
        if not dry:
            target.parent.mkdir(exist_ok=True)
            path.rename(target)
    print(moves)


if __name__ == "__main__":
    main()
