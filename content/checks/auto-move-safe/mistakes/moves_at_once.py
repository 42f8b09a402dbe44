# fails: dry_run
# hint: only_with_go
import shutil
import sys
from pathlib import Path

FOLDERS = {".jpg": "images", ".csv": "data"}


def plan(folder):
    """Give (source, target) of every file."""
    folder = Path(folder)
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return [(path, folder / FOLDERS.get(path.suffix, "texts") / path.name) for path in files]


def main():
    for source, target in plan("mess"):
        print(source, "->", target)
        if target.exists():
            print("skipped, there is one already:", target)
            continue
        target.parent.mkdir(exist_ok=True)
        shutil.move(source, target)


if __name__ == "__main__":
    main()
