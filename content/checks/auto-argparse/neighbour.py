"""A kitchen timer takes a dish, its minutes, and whether to ring loudly. Let argparse read all that, and refuse times below one.

type turns the text into a number, store_true makes a switch, and error() ends the program in argparse's own way.
"""

import argparse


def main(words=None):
    parser = argparse.ArgumentParser(prog="timer")
    parser.add_argument("dish", help="what is in the oven")
    parser.add_argument("--minutes", type=float, default=10, help="how long it takes")
    parser.add_argument("--loud", action="store_true", help="ring twice")
    wish = parser.parse_args(words)
    if wish.minutes < 1:
        parser.error("that is no time at all")
    print(wish.dish, wish.minutes, "ring " * (1 + wish.loud))


main(["bread", "--minutes", "45", "--loud"])
try:
    main(["egg", "--minutes", "0"])
except SystemExit as end:
    print("exit code", end.code)
