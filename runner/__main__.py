"""`python -m runner serve CACHE [NICE]` and `python -m runner compile CACHE`."""

import sys
from pathlib import Path

from runner.serve import compile_only, serve

NO_PACKAGE = 3


def main(arguments: list[str]) -> int:
    """Do what the arguments say; 3 means that the sandbox's packages are not installed."""
    what, cache, *nice = arguments
    try:
        return compile_only(Path(cache)) if what == "compile" else serve(Path(cache), *map(int, nice))
    except ImportError as error:
        print(error, file=sys.stderr)
        return NO_PACKAGE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
