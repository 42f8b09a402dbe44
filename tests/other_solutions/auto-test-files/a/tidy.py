import hashlib
import json
import shutil
from pathlib import Path

FOLDERS = {".jpg": "images", ".csv": "data"}


def plan(folder):
    folder = Path(folder)
    return [(f, folder / FOLDERS.get(f.suffix, "texts") / f.name) for f in sorted(folder.iterdir()) if f.is_file()]


def sort(folder, go=True, journal="journal.jsonl"):
    for source, target in plan(folder):
        if target.exists():
            print("skip", target)
            continue
        if go:
            target.parent.mkdir(exist_ok=True)
            shutil.move(source, target)
            with open(journal, "a") as out:
                print(json.dumps({"from": str(source), "to": str(target)}), file=out)


def dupes(folder):
    found = {}
    for f in sorted(Path(folder).rglob("*")):
        if f.is_file():
            found.setdefault(hashlib.sha256(f.read_bytes()).hexdigest(), []).append(f)
    return [group for group in found.values() if len(group) > 1]


def backup(folder, into, stamp, keep=3):
    into = Path(into)
    into.mkdir(exist_ok=True)
    shutil.make_archive(str(into / f"backup-{stamp}"), "zip", folder)
    for old in sorted(into.glob("backup-*.zip"))[:-keep]:
        old.unlink()


def undo(journal="journal.jsonl"):
    for line in reversed(Path(journal).read_text().splitlines()):
        move = json.loads(line)
        shutil.move(move["to"], move["from"])
    Path(journal).write_text("")
