"""A command line with a folder, three options and a help page."""

import re

from judge import expect, expect_numbers, fail, run, value

FILES = ("sort_cli.py",)
MESS = {"mess/cat.jpg": "a cat"}


def _cli(*args):
    return run("sort_cli.py", *args, files=MESS)


def helps():
    """--help shows folder, --go, --verbose and --keep, each with a text"""
    done = _cli("--help")
    expect(done.exit, 0, of="the exit code of --help", hint="four_entries")
    shown = done.stdout.partition("\n\n")[2]
    for name in ("folder", "--go", "--verbose", "--keep"):
        if not re.search(rf"^\s+(?:-\w[^\n]*?, )?{name}\b[^\n]*?(?:\s\s+|\n\s+)[\w(`'\"]", shown, re.MULTILINE):
            fail(f"{name} with a help text", done.stdout, hint="four_entries")


def sorts_with_go():
    """with --go the folder is sorted"""
    _cli("mess", "--go").says("sorted mess", hint="calls_sort")


def waits_without_go():
    """without --go nothing is sorted"""
    _cli("mess").never_says("sorted mess", hint="only_with_go")
    _cli("mess", "--verbose").never_says("sorted mess", hint="only_with_go")


def verbose():
    """--verbose prints folder and keep: mess and 3, or 5 with --keep 5"""
    for args, keep in ((("mess", "--verbose"), 3), (("mess", "--verbose", "--keep", "5"), 5)):
        done = _cli(*args)
        done.says("mess", hint="tells")
        expect_numbers(done.stdout, [keep], hint="tells")


def keep_is_a_number():
    """--keep many is refused with exit code 2"""
    expect(_cli("mess", "--keep", "many").exit, 2, of="the exit code", hint="integer")


def wrong_folder():
    """a folder that isn't there ends with exit code 2 and a word on stderr"""
    done = _cli("nowhere", "--go")
    expect(
        (done.exit, "nowhere" in done.stderr or "folder" in done.stderr),
        (2, True),
        of="exit code, and a word on stderr",
        hint="error_of_parser",
    )
    done.never_says("sorted", hint="error_of_parser")


def callable_main():
    """main(["mess", "--go"]) can be called from a test, and the folder is a Path"""
    lines = """
        import tidy
        calls = []
        sort = tidy.sort = lambda folder, *more, **rest: calls.append(folder)
        try:
            main(["mess", "--go"])
        except SystemExit:
            pass
        [(type(folder).__name__.removeprefix("Posix").removeprefix("Windows"), str(folder)) for folder in calls]
    """
    expect(
        value("sort_cli.py", lines, files=MESS), [("Path", "mess")], of="what tidy.sort was given", hint="takes_argv"
    )
