# fails: backwards
# hint: last_first
import hashlib
import json
import re
import shutil
from collections import defaultdict
from datetime import datetime
from pathlib import Path

JOURNAL = Path("journal.jsonl")
FOLDERS = {".jpg": "images", ".csv": "data"}


def move(source, target):
    """Move a file where none is, and note it."""
    if target.exists():
        print("skipped, there is one already:", target)
        return
    target.parent.mkdir(exist_ok=True)
    shutil.move(source, target)
    with JOURNAL.open("a", encoding="utf-8") as journal:
        print(json.dumps({"from": str(source), "to": str(target)}), file=journal)


def files_in(folder):
    return sorted(path for path in Path(folder).iterdir() if path.is_file())


def sort(folder):
    """Move each file into the folder of its kind."""
    for path in files_in(folder):
        move(path, path.parent / FOLDERS.get(path.suffix, "texts") / path.name)


def rename(folder):
    """Give each file a clean name."""
    for path in files_in(folder):
        stem = re.sub(r"[\s()\[\]]+", "-", path.stem.lower()).strip("-")
        target = path.with_name(stem + path.suffix.lower())
        if target != path:
            path.rename(target)


def dupes(folder):
    """Give groups of files with the same content."""
    groups = defaultdict(list)
    for path in files_in(folder):
        groups[hashlib.sha256(path.read_bytes()).hexdigest()].append(path)
    return [group for group in groups.values() if len(group) > 1]


def backup(folder):
    """Pack the folder."""
    return shutil.make_archive(f"backups/{folder}-{datetime.now():%Y%m%d-%H%M%S}", "zip", folder)


def undo():
    """Move everything home, the last move first."""
    for line in reversed(JOURNAL.read_text(encoding="utf-8").splitlines()):
        entry = json.loads(line)
        shutil.move(entry["to"], entry["from"])
    JOURNAL.write_text("", encoding="utf-8")


if __name__ == "__main__":
    sort("mess")
    rename("mess")
    undo()
