"""Pack a picnic from the command line: which things, for how many people. Refuse a number that can't be.

argparse does the refusing, when the type says no. The list at the end proves what was packed.
"""

import argparse
import json


def people(text):
    if not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"nobody can pack for {text}")
    return int(text)


parser = argparse.ArgumentParser(prog="picnic")
parser.add_argument("--for", dest="guests", type=people)
parser.add_argument("--things", nargs="*", choices=["bread", "apple", "juice"])
packed = parser.parse_args(["--for", "3", "--things", "apple", "juice"])
print(json.dumps({thing: packed.guests for thing in packed.things}))
