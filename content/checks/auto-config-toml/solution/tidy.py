import argparse
import shutil
import sys
import tomllib
from datetime import datetime
from pathlib import Path

DEFAULTS = {"keep": 3, "folders": {"images": [".jpg"], "data": [".csv"]}}


def load_rules(path):
    """Give the rules of a TOML file, or the usual ones."""
    if path is None:
        return DEFAULTS
    with path.open("rb") as file:
        return DEFAULTS | tomllib.load(file)


def by_suffix(folders):
    """Give the folder of each suffix; none may stand twice."""
    found = {}
    for folder, suffixes in folders.items():
        for suffix in suffixes:
            if suffix in found:
                raise ValueError(f"{suffix} stands in {found[suffix]} and in {folder}")
            found[suffix] = folder
    return found


def cmd_sort(args, rules):
    folders = by_suffix(rules["folders"])
    for path in sorted(args.folder.iterdir()):
        if path.is_file():  # free: from an earlier hour
            target = args.folder / folders.get(path.suffix, "texts") / path.name
            target.parent.mkdir(exist_ok=True)
            shutil.move(path, target)


def cmd_backup(args, rules):
    keep = rules["keep"] if args.keep is None else args.keep
    shutil.make_archive(f"backups/{args.folder.name}-{datetime.now():%Y%m%d-%H%M%S}", "zip", args.folder)
    for old in sorted(Path("backups").glob("*.zip"))[:-keep]:
        old.unlink()


def main(argv=None):
    parser = argparse.ArgumentParser(description="Tidy a folder.")
    parser.add_argument("--config", type=Path)
    commands = parser.add_subparsers(required=True)  # free: from an earlier hour
    for name, func in (("sort", cmd_sort), ("backup", cmd_backup)):
        command = commands.add_parser(name)
        command.add_argument("folder", type=Path)
        command.set_defaults(func=func)
    command.add_argument("--keep", type=int)
    args = parser.parse_args(argv)
    try:
        args.func(args, load_rules(args.config))
    except ValueError as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
