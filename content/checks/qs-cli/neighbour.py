"""A command repeats a word, loudly if asked, and says by its exit code whether the number made sense.

main takes its words as a parameter, so it can be called without a terminal. It returns the code and lets others exit.
"""

import argparse
import sys


def main(argv=None):
    parser = argparse.ArgumentParser(prog="echo")
    parser.add_argument("word")
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--loud", action="store_true")
    wish = parser.parse_args(argv)
    if wish.times < 1:
        print("nothing to say", file=sys.stderr)
        return 2
    print(*[wish.word.upper() if wish.loud else wish.word] * wish.times)
    return 0


print(main(["hello", "--times", "2", "--loud"]))
print(main(["hello", "--times", "0"]))
