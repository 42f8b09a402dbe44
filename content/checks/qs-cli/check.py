"""tally as a command: files, standard input, JSON, and an exit code."""

import json
import tomllib

from judge import expect, expect_numbers, fail, run, source, value

FILES = ("src/tally/cli.py", "src/tally/__init__.py", "pyproject.toml")
LOOK = "import sys\nsys.path.append('src')\nfrom tally.cli import main\nsys.exit(main())\n"
TEXTS = {"one.txt": "red tea\nand milk", "two.txt": "thé\n", "look.py": LOOK}


def _tally(*args, stdin=""):
    return run("look.py", *args, files=TEXTS, stdin=stdin)


def _line(done, name, numbers, hint):
    line = next((line for line in done.lines if name in line), "")
    expect_numbers(line.replace(name, ""), numbers, hint=hint)


def one_file():
    """tally one.txt prints 2 4 16 one.txt, and ends with 0"""
    done = _tally("one.txt")
    _line(done, "one.txt", (2, 4, 16), hint="a_line_each")
    expect(done.exit, 0, of="the exit code", hint="zero")


def two_files():
    """two files give two lines, the second 1 1 4 two.txt"""
    done = _tally("one.txt", "two.txt")
    _line(done, "one.txt", (2, 4, 16), hint="a_line_each")
    _line(done, "two.txt", (1, 1, 4), hint="a_line_each")


def standard_input():
    """tally - reads what is piped in: 3 5 19"""
    expect_numbers(_tally("-", stdin="a pipe\nhas two\nends").stdout, (3, 5, 19), hint="dash")


def as_json():
    """--json prints a list of objects with lines, words, characters and name"""
    done = _tally("--json", "one.txt", "two.txt")
    try:
        found = json.loads(done.stdout)
    except ValueError:
        fail("JSON and nothing else", done.stdout, hint="json_alone")
    wanted = [
        {"lines": 2, "words": 4, "characters": 16, "name": "one.txt"},
        {"lines": 1, "words": 1, "characters": 4, "name": "two.txt"},
    ]
    expect(found, wanted, of="the JSON", hint="json_alone")


def missing():
    """a missing file is told on standard error, and the exit code is 1"""
    done = _tally("nope")
    expect((done.exit, done.stdout.strip()), (1, ""), of="exit code and standard output", hint="to_stderr")
    if "nope" not in done.stderr:
        fail("nope on standard error", done.stderr or "nothing", hint="to_stderr")


def by_argv():
    """main(["one.txt"]) can be called by a test, and returns 0; main(["nope"]) 1"""
    before = "import sys\nsys.path.append('src')"
    lines = """
        try:
            found = (main(["one.txt"]), main(["nope"]))
        except SystemExit as end:
            found = f"SystemExit {end.code}"
        found
    """
    found = value("src/tally/cli.py", lines, files=TEXTS, before=before)
    expect(found, (0, 1), of="what main returns", hint="returns_code")


def script():
    """pyproject.toml says tally = "tally.cli:main" """
    try:
        found = tomllib.loads(source("pyproject.toml").text)
    except tomllib.TOMLDecodeError as error:
        fail("pyproject.toml is TOML", str(error), hint="scripts_table")
    expect(
        found.get("project", {}).get("scripts", {}).get("tally"),
        "tally.cli:main",
        of="the script tally",
        hint="scripts_table",
    )
