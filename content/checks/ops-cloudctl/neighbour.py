"""A jukebox understands play with a song and perhaps --loud, and list. Everything else is a mistake.

Each command has a parser of its own; a mistake ends with code 2.
"""

import argparse
import contextlib
import io

jukebox = argparse.ArgumentParser(prog="jukebox")
words = jukebox.add_subparsers(dest="what", required=True)
words.add_parser("list")
play = words.add_parser("play")
play.add_argument("song")
play.add_argument("--loud", action="store_true")

for typed in ("play Waterloo --loud", "list", "dance"):
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            print(vars(jukebox.parse_args(typed.split())))
    except SystemExit as end:
        print(typed, "ends with", end.code)
