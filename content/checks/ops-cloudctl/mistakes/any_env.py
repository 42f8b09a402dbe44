# fails: no_env
# hint: needed
import argparse


def parse(argv):
    parser = argparse.ArgumentParser(prog="cloudctl")
    commands = parser.add_subparsers(dest="command", required=True)
    backup = commands.add_parser("backup")
    backup.add_argument("folder")
    backup.add_argument("bucket")
    commands.add_parser("verify").add_argument("bucket")
    stop = commands.add_parser("stop")
    stop.add_argument("--env")
    stop.add_argument("--apply", action="store_true")
    commands.add_parser("lint").add_argument("files", nargs="+")
    return parser.parse_args(argv)
