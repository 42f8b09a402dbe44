"""A bank for stories: add a line, read one, or count them all. Each command has its own words after it.

Every subparser carries the function that answers it, so main only calls what was chosen.
"""

import argparse

lines = ["It was night.", "The dog slept."]


def read(wish):
    return lines[wish.number - 1]


def count(wish):
    return f"{len(lines)} lines"


parser = argparse.ArgumentParser(prog="story")
chosen = parser.add_subparsers(dest="command", required=True)
chosen.add_parser("count").set_defaults(answer=count)
reader = chosen.add_parser("read")
reader.add_argument("number", type=int)
reader.set_defaults(answer=read)

for words in (["count"], ["read", "2"]):
    wish = parser.parse_args(words)
    print(wish.command, "->", wish.answer(wish))
