# fails: finds_dupes
# hint: its_function
import argparse
import hashlib
import json
import shutil
import sys
from collections import defaultdict
from datetime import datetime
from pathlib import Path

JOURNAL = Path("journal.jsonl")
FOLDERS = {".jpg": "images", ".csv": "data"}


def files_in(folder):
    return sorted(path for path in folder.iterdir() if path.is_file())


def cmd_sort(args):
    for path in files_in(args.folder):
        target = args.folder / FOLDERS.get(path.suffix, "texts") / path.name
        if target.exists():
            continue
        target.parent.mkdir(exist_ok=True)
        shutil.move(path, target)
        with JOURNAL.open("a", encoding="utf-8") as journal:
            print(json.dumps({"from": str(path), "to": str(target)}), file=journal)
    return 0


def cmd_dupes(args):
    groups = defaultdict(list)
    for path in files_in(args.folder):
        groups[hashlib.sha256(path.read_bytes()).hexdigest()].append(path)
    for group in groups.values():
        if len(group) > 1:
            print(*group)
    return 0


def cmd_backup(args):
    stem = f"{args.folder.name}-{datetime.now():%Y%m%d-%H%M%S}"
    shutil.make_archive(f"backups/{stem}", "zip", args.folder)
    for old in sorted(Path("backups").glob("*.zip"))[: -args.keep]:
        old.unlink()
    return 0


def cmd_undo(args):
    for line in reversed(JOURNAL.read_text(encoding="utf-8").splitlines()):
        entry = json.loads(line)
        shutil.move(entry["to"], entry["from"])
    JOURNAL.unlink()
    return 0


def main(argv=None):
    parser = argparse.ArgumentParser(description="Tidy a folder.")
    commands = parser.add_subparsers(required=True)
    for name, func in (("sort", cmd_sort), ("dupes", cmd_dupes), ("backup", cmd_backup)):
        command = commands.add_parser(name)
        command.add_argument("folder", type=Path)
        command.set_defaults(func=cmd_sort)
    command.add_argument("--keep", type=int, default=3)
    commands.add_parser("undo").set_defaults(func=cmd_undo)
    args = parser.parse_args(argv)
    return args.func(args)


if __name__ == "__main__":
    sys.exit(main())
