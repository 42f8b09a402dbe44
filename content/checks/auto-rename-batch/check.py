"""File names cleaned by one rule, and renamed only when it is wanted."""

import ast

from judge import expect, fail, run, source, value

FILES = ("rename.py",)
MESS = {"mess/To Do (old).TXT": "to do", "mess/My  Photo.JPG": "a photo", "mess/plain.csv": "plain"}
CLASH = {"mess/A b.txt": "one", "mess/a  B.txt": "two", "mess/c.txt": "three"}


def _clean(*names):
    return value("rename.py", f"[clean(name) for name in {list(names)!r}]", files=MESS)


def _mess(done):
    return {name.removeprefix("mess/"): text for name, text in done.files.items() if name.startswith("mess/")}


def spaces():
    """My  Photo.JPG becomes my-photo.jpg, and plain.csv stays"""
    expect(_clean("My  Photo.JPG", "plain.csv"), ["my-photo.jpg", "plain.csv"], of="the clean names", hint="one_hyphen")


def brackets():
    """To Do (old).TXT becomes to-do-old.txt, [1] a.md becomes 1-a.md"""
    found = _clean("To Do (old).TXT", "[1] a.md", "a (b) c.txt")
    expect(found, ["to-do-old.txt", "1-a.md", "a-b-c.txt"], of="the clean names", hint="no_ends")


def dates():
    """IMG 2026-03-01 (2).JPG becomes 2026-03-01-img-2.jpg, wherever the date stands"""
    found = _clean("IMG 2026-03-01 (2).JPG", "notes 1999-12-31.txt", "2025-07-08 trip.txt", "2026-03-01.txt")
    wanted = ["2026-03-01-img-2.jpg", "1999-12-31-notes.txt", "2025-07-08-trip.txt", "2026-03-01.txt"]
    expect(found, wanted, of="the clean names", hint="date_first")


def dry_run():
    """without --go nothing is renamed"""
    done = run("rename.py", files=MESS)
    expect(
        _mess(done),
        {name.removeprefix("mess/"): text for name, text in MESS.items()},
        of="the files",
        hint="only_with_go",
    )
    if "to-do-old.txt" not in done.stdout:
        fail("the new names in the plan", done.stdout, hint="only_with_go")


def renames():
    """with --go the files have their clean names, and nothing else changed"""
    wanted = {"to-do-old.txt": "to do", "my-photo.jpg": "a photo", "plain.csv": "plain"}
    expect(_mess(run("rename.py", "--go", files=MESS)), wanted, of="the files", hint="in_the_folder")


def clashes():
    """A b.txt and a  B.txt become a-b.txt and a-b-2.txt, and no file is lost"""
    found = _mess(run("rename.py", "--go", files=CLASH))
    expect(sorted(found), ["a-b-2.txt", "a-b.txt", "c.txt"], of="the names", hint="second_one")
    expect(sorted(found.values()), ["one", "three", "two"], of="the contents", hint="second_one")


def asserts():
    """there are six asserts"""
    count = sum(isinstance(node, ast.Assert) for node in ast.walk(source("rename.py").tree))
    expect(count >= 6, True, of=f"six asserts ({count} found)", hint="six")
