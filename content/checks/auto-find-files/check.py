"""The ten largest files below a folder, and a total."""

import re

from judge import expect, expect_numbers, fail, run

FILES = ("biggest.py",)
SIZES = {
    "top/a.txt": 1200,
    "top/b.txt": 12500,
    "top/sub/c.txt": 99900,
    "top/sub/deep/d.txt": 3400,
    "top/e.txt": 400,
    "top/f.txt": 5600,
    "top/g.txt": 7700,
    "top/sub/h.txt": 8800,
    "top/i.txt": 2100,
    "top/j.txt": 1900,
    "top/k.txt": 300,
    "top/l.txt": 200,
}
LOCKED = """
    import os, sys
    true_stat = os.stat
    def stat(path, *given, **more):
        frame, names = sys._getframe(1), set()
        while frame:
            names.add(frame.f_code.co_name)
            frame = frame.f_back
        if "c.txt" in str(path) and not names & {"is_file", "isfile", "is_dir", "isdir", "exists"}:
            raise PermissionError(13, "Permission denied", str(path))
        return true_stat(path, *given, **more)
    os.stat = stat
"""
TREE = {name: "x" * size for name, size in SIZES.items()}


def _sized(done):
    """Give (file, kB) of each line that names a file."""
    found = [(re.search(r"\b([a-l])\.txt", line), re.findall(r"\d+\.\d+", line)) for line in done.lines]
    return [(name.group(1), float(numbers[0])) for name, numbers in found if name and numbers]


def largest_first():
    """the largest file comes first: c.txt with 99.9 kB"""
    found = _sized(run("biggest.py", "top", files=TREE))
    expect((found or [None])[0], ("c", 99.9), of="the first file and its kB", hint="turn_round")


def ten():
    """ten files are listed, from the largest down, those in folders below too"""
    found = _sized(run("biggest.py", "top", files=TREE))
    wanted = sorted(((name[-5], size / 1000) for name, size in SIZES.items()), key=lambda pair: -pair[1])[:10]
    expect(found, wanted, of="the files and their kB", hint="only_ten")


def few():
    """a folder with two files lists two"""
    done = run("biggest.py", "small", files={"small/a.txt": "x" * 300, "small/sub/b.txt": "x" * 1500})
    expect(_sized(done), [("b", 1.5), ("a", 0.3)], of="the files and their kB", hint="turn_round")


def aligned():
    """the sizes are right-aligned"""
    text = run("biggest.py", "top", files=TREE).stdout.splitlines()
    ends = {re.search(r"\d+\.\d", line).end() for line in text if re.search(r"\b[a-l]\.txt", line) and "." in line}
    expect(len(ends), 1, of="the column in which all sizes end", hint="same_width")


def total():
    """the last line counts all: 12 files, 144.0 kB, 0 skipped"""
    last = (run("biggest.py", "top", files=TREE).lines or [""])[-1]
    expect_numbers(last, [12, 144, 0], hint="over_all")


def skipped():
    """a file that may not be read is skipped and counted: 44.1 kB, 1 skipped"""
    done = run("biggest.py", "top", files=TREE, before=LOCKED)
    expect_numbers((done.lines or [""])[-1], [44.1, 1], hint="count_skipped")
    if "c" in dict(_sized(done)):
        fail("c.txt isn't listed", done.stdout, hint="count_skipped")
