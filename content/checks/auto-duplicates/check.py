"""Duplicate files, found by size and content."""

import re

from judge import expect, expect_numbers, fail, run, value

FILES = ("dupes.py",)
FOLDER = {
    "mess/a.txt": "the same line\n",
    "mess/copy of a.txt": "the same line\n",
    "mess/sub/a2.csv": "the same line\n",
    "mess/b.txt": "the some line\n",
    "mess/c.txt": "short",
    "mess/d.txt": "shirt",
    "mess/e.txt": "shirt",
    "mess/lonely.txt": "nobody has my size at all",
}
GROUPS = [["mess/a.txt", "mess/copy of a.txt", "mess/sub/a2.csv"], ["mess/d.txt", "mess/e.txt"]]
FIND = "sorted(sorted(str(path).replace('\\\\', '/') for path in group) for group in find_dupes({!r}))"
WORDS = "import sys\nsys.argv = ['dupes.py', 'mess']"
SEALED = """
    import builtins, io, sys
    sys.argv = ["dupes.py", "mess"]
    true_open = io.open
    def sealed(file, *given, **more):
        if "lonely" in str(file):
            raise RuntimeError("lonely.txt was opened")
        return true_open(file, *given, **more)
    io.open = builtins.open = sealed
"""


def two_groups():
    """three files with the same line are one group, two with shirt another"""
    expect(
        value("dupes.py", FIND.format("mess"), files=FOLDER, before=WORDS), GROUPS, of="the groups", hint="same_bytes"
    )


def by_content():
    """one changed letter takes a copy out of its group"""
    changed = {**FOLDER, "mess/sub/a2.csv": "the same lime\n"}
    wanted = [GROUPS[0][:2], GROUPS[1]]
    expect(
        value("dupes.py", FIND.format("mess"), files=changed, before=WORDS),
        wanted,
        of="the groups",
        hint="size_is_not_enough",
    )


def nothing_twice():
    """a folder without duplicates gives no group"""
    files = {**FOLDER, "desk/a.txt": "one", "desk/b.txt": "two", "desk/c.txt": "three"}
    expect(value("dupes.py", FIND.format("desk"), files=files, before=WORDS), [], of="the groups", hint="more_than_one")


def hashes_few():
    """a file whose size nobody shares is never opened"""
    expect(value("dupes.py", FIND.format("mess"), files=FOLDER, before=SEALED), GROUPS, of="the groups")


def printed():
    """each group is printed, with the names of its files"""
    done = run("dupes.py", "mess", files=FOLDER)
    for name in ("copy of a.txt", "a2.csv", "d.txt", "e.txt"):
        if name not in done.stdout:
            fail(f"{name} in a group", done.stdout, hint="print_groups")
    if "lonely" in done.stdout:
        fail("only files that come twice", done.stdout, hint="print_groups")


def freed():
    """33 bytes could be freed: two copies of 14, and one of 5"""
    text = re.sub(r"\S*\.(?:txt|csv)\S*", "", run("dupes.py", "mess", files=FOLDER).stdout)
    expect_numbers(text, [33], hint="all_but_one")


def deletes_nothing():
    """afterwards every file is still there"""
    left = run("dupes.py", "mess", files=FOLDER).files
    expect(sorted(name for name in FOLDER if name not in left), [], of="files that are gone", hint="keep_all")
