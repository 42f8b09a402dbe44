import argparse
import hashlib
import json
import shutil
import sys
from datetime import datetime
from pathlib import Path

JOURNAL = Path("journal.jsonl")
FOLDERS = {".jpg": "images", ".csv": "data"}


def cmd_sort(args):
    folder = Path(args.folder)
    if not folder.is_dir():
        print("no such folder:", folder, file=sys.stderr)
        return 1
    for file in sorted(folder.iterdir()):
        if not file.is_file():
            continue
        target = folder / FOLDERS.get(file.suffix.lower(), "texts") / file.name
        if target.exists():
            print("exists already:", target)
            continue
        target.parent.mkdir(exist_ok=True)
        shutil.move(file, target)
        with JOURNAL.open("a") as out:
            out.write(json.dumps({"from": str(file), "to": str(target)}) + "\n")
        print(file, "->", target)
    return 0


def cmd_dupes(args):
    groups = {}
    for file in sorted(Path(args.folder).rglob("*")):
        if file.is_file():
            groups.setdefault(hashlib.sha256(file.read_bytes()).hexdigest(), []).append(file)
    for files in groups.values():
        if len(files) > 1:
            print(*files, sep="\n", end="\n\n")
    return 0


def cmd_backup(args):
    target = Path("backups")
    target.mkdir(exist_ok=True)
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    print(shutil.make_archive(str(target / f"{Path(args.folder).name}-{stamp}"), "zip", args.folder))
    old = sorted(target.glob(f"{Path(args.folder).name}-*.zip"))
    for archive in old[: -args.keep]:
        archive.unlink()
    return 0


def cmd_undo(args):
    if JOURNAL.exists():
        for line in reversed(JOURNAL.read_text().splitlines()):
            move = json.loads(line)
            shutil.move(move["to"], move["from"])
        JOURNAL.write_text("")
    return 0


def main(argv=None):
    parser = argparse.ArgumentParser(prog="tidy.py")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, func in [("sort", cmd_sort), ("dupes", cmd_dupes), ("backup", cmd_backup)]:
        sub = commands.add_parser(name)
        sub.add_argument("folder")
        sub.set_defaults(func=func)
        if name == "backup":
            sub.add_argument("--keep", type=int, default=3)
    commands.add_parser("undo").set_defaults(func=cmd_undo)
    args = parser.parse_args(argv)
    return args.func(args)


if __name__ == "__main__":
    sys.exit(main())
