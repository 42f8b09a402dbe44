import shutil
import sys
from pathlib import Path


def plan(folder):
    folder = Path(folder)
    pairs = []
    for f in folder.iterdir():
        if f.is_dir():
            continue
        if f.suffix == ".jpg":
            sub = "images"
        elif f.suffix == ".csv":
            sub = "data"
        else:
            sub = "texts"
        pairs.append((f, folder / sub / f.name))
    return pairs


if __name__ == "__main__":
    pairs = plan("mess")
    for pair in pairs:
        print(pair[0], pair[1])
    if "--go" in sys.argv:
        for a, b in pairs:
            b.parent.mkdir(exist_ok=True)
            if b.exists():
                print(f"{b} exists, skip")
            else:
                shutil.move(a, b)
