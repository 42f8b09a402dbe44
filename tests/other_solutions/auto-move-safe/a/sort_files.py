import os
import shutil
import sys

FOLDERS = {".jpg": "images", ".csv": "data"}


def plan(folder):
    result = []
    for name in sorted(os.listdir(folder)):
        source = os.path.join(folder, name)
        if os.path.isfile(source):
            ending = os.path.splitext(name)[1].lower()
            target = os.path.join(folder, FOLDERS.get(ending, "texts"), name)
            result.append((source, target))
    return result


def main():
    really = "--go" in sys.argv
    for source, target in plan("mess"):
        if os.path.exists(target):
            print("skipped, exists already:", target)
            continue
        print(source, "->", target)
        if really:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.move(source, target)


main()
