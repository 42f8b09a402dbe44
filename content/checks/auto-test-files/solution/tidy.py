import hashlib
import json
import shutil
from collections import defaultdict
from pathlib import Path

FOLDERS = {".jpg": "images", ".csv": "data"}


def plan(folder):
    """Give (source, target) of every file."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return [(path, folder / FOLDERS.get(path.suffix, "texts") / path.name) for path in files]


def sort(folder, journal, go=True):
    """Move each file into the folder of its kind, never over another one."""
    for source, target in plan(folder):
        if go and not target.exists():
            target.parent.mkdir(exist_ok=True)
            shutil.move(source, target)
            with journal.open("a", encoding="utf-8") as lines:
                print(json.dumps({"from": str(source), "to": str(target)}), file=lines)


def undo(journal):
    """Move everything home, the last move first."""
    for line in reversed(journal.read_text(encoding="utf-8").splitlines()):
        entry = json.loads(line)
        shutil.move(entry["to"], entry["from"])
    journal.unlink()  # free: whether an empty journal stays is left open


def dupes(folder):
    """Give groups of files with the same content."""
    groups = defaultdict(list)
    for path in sorted(folder.iterdir()):
        groups[hashlib.sha256(path.read_bytes()).hexdigest()].append(path)
    return [group for group in groups.values() if len(group) > 1]


def backup(folder, backups, stamp, keep=3):
    """Pack the folder, and keep the newest archives."""
    shutil.make_archive(str(backups / stamp), "zip", folder)
    for old in sorted(backups.glob("*.zip"))[:-keep]:
        old.unlink()
