# fails: helps
# hint: four_entries
import argparse
from pathlib import Path

import tidy


def main(argv=None):
    parser = argparse.ArgumentParser(description="Sort the files of a folder by their kind.")
    parser.add_argument("folder", type=Path, help="the folder to sort")
    parser.add_argument("--go", action="store_true", help="really move the files")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--keep", type=int, default=3, metavar="N", help="how many backups are kept")
    args = parser.parse_args(argv)
    if not args.folder.is_dir():
        parser.error(f"there is no folder {args.folder}")
    if args.verbose:
        print("folder:", args.folder, "keep:", args.keep)
    if args.go:
        tidy.sort(args.folder)


if __name__ == "__main__":
    main()
