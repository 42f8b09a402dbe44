"""A tool with two commands."""

import argparse

parser = argparse.ArgumentParser()
commands = parser.add_subparsers(dest="command", required=True)
commands.add_parser("greet").add_argument("name")
commands.add_parser("leave")
for words in (["greet", "Ana"], ["leave"]):
    print(parser.parse_args(words))
