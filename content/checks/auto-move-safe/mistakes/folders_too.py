# fails: other_folder
# hint: files_only
import shutil
import sys
from pathlib import Path

FOLDERS = {".jpg": "images", ".csv": "data"}


def plan(folder):
    """Give (source, target) of every file."""
    folder = Path(folder)
    files = sorted(folder.iterdir())
    return [(path, folder / FOLDERS.get(path.suffix, "texts") / path.name) for path in files]


def main():
    for source, target in plan("mess"):
        print(source, "->", target)
        if "--go" not in sys.argv:
            continue
        if target.exists():
            print("skipped, there is one already:", target)
            continue
        target.parent.mkdir(exist_ok=True)
        shutil.move(source, target)


if __name__ == "__main__":
    main()
