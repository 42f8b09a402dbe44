import argparse
import json
import sys
from pathlib import Path

from tally import count


def read(name: str) -> str:
    """Give the text of a file, or of standard input."""
    return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")


def main(argv: list[str] | None = None) -> int:  # free: a type
    """Count files, and give an exit code."""
    parser = argparse.ArgumentParser(description="Count lines, words and characters.")
    parser.add_argument("names", nargs="+", help="files, or - for standard input")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args(argv)

    rows, code = [], 0
    for name in args.names:
        try:
            rows.append((*count(read(name)), name))
        except FileNotFoundError:
            print(f"tally: there is no file {name}", file=sys.stderr)
            code = 1
    if args.json:
        keys = ("lines", "words", "characters", "name")
        print(json.dumps([dict(zip(keys, row)) for row in rows]))
    else:
        for row in rows:
            print(*row)
    return code


if __name__ == "__main__":
    sys.exit(main())
