"""Files of the last seven days, newest first."""

import re

from judge import expect, fail, run

FILES = ("recent.py",)
NAMES = ("plan.txt", "old.txt", "edge.txt", "photo.jpg", "deep.md", "hidden.py", "config")
MAKE = """
    import os, time
    hours = {
        "desk/plan.txt": 2, "desk/old.txt": 169, "desk/edge.txt": 167, "desk/a/photo.jpg": 1,
        "desk/a/b/deep.md": 100, "desk/.venv/hidden.py": 1, "desk/.git/config": 1, "desk/a/.venv/hidden.py": 1,
    }
    for name, ago in hours.items():
        os.makedirs(os.path.dirname(name), exist_ok=True)
        with open(name, "w") as file:
            file.write("x" * (ago + 1000))
    true_time = os.path.getmtime
    def getmtime(path):
        path = os.fspath(path).replace(os.sep, "/")
        ago = next((ago for name, ago in hours.items() if path.endswith(name)), None)
        return true_time(path) if ago is None else time.time() - ago * 3600
    os.path.getmtime = getmtime
"""


def _listed(folder="desk"):
    return [line for line in run("recent.py", folder, before=MAKE).lines if any(name in line for name in NAMES)]


def _names():
    return [next(name for name in NAMES if name in line) for line in _listed()]


def finds():
    """files of the last days are found, in folders below as well"""
    names = _names()
    for name in ("plan.txt", "photo.jpg", "deep.md"):
        expect(name in names, True, of=f"{name} is listed", hint="walks_down")


def seven_days():
    """a file of 167 hours ago is listed, one of 169 hours is not"""
    names = _names()
    expect("edge.txt" in names, True, of="a file of 167 hours ago is listed", hint="a_week")
    expect("old.txt" in names, False, of="a file of 169 hours ago is listed", hint="a_week")


def skips():
    """nothing of .venv and .git is listed"""
    names = _names()
    for name in ("hidden.py", "config"):
        expect(name in names, False, of=f"{name} is listed", hint="leaves_out")


def newest_first():
    """the newest file comes first, the oldest last"""
    expect(_names(), ["photo.jpg", "plan.txt", "deep.md", "edge.txt"], of="the order", hint="sort_turned")


def line():
    """a line has time, size and path, such as 2026-03-05 14:20 312 notes/a.txt"""
    first = (_listed() or [""])[0].replace("\\", "/")
    if not re.search(r"\b20\d\d-\d\d-\d\d \d\d:\d\d\b.*\b1001\b.*\ba/photo\.jpg", first):
        fail("date and time, 1001 and the path with a/photo.jpg", first, hint="three_parts")


def other_folder():
    """another folder gives only its own files"""
    names = [next(name for name in NAMES if name in line) for line in _listed("desk/a/b")]
    expect(names, ["deep.md"], of="the files below desk/a/b", hint="first_argument")


def wrong_folder():
    """a folder that isn't there: a word on stderr, exit code 1"""
    done = run("recent.py", "nowhere", before=MAKE)
    expect((done.exit, bool(done.stderr.strip())), (1, True), of="exit code, and something on stderr", hint="says_so")
    expect(done.stdout.strip(), "", of="what is printed to stdout", hint="says_so")
