# fails: main_returns
# hint: NameError
import argparse
import shutil
from pathlib import Path

FOLDERS = {".jpg": "images", ".csv": "data"}


def cmd_sort(args):
    for path in sorted(args.folder.iterdir()):
        if path.is_file():
            target = args.folder / FOLDERS.get(path.suffix, "texts") / path.name
            target.parent.mkdir(exist_ok=True)
            print(path, "->", shutil.move(path, target))
    return 0


def run(argv=None):
    parser = argparse.ArgumentParser(prog="tidy", description="Tidy a folder.")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("sort", help="move each file into the folder of its kind")
    command.add_argument("folder", type=Path)
    command.set_defaults(func=cmd_sort)
    args = parser.parse_args(argv)
    return args.func(args)
