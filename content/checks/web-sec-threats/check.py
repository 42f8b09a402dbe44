"""Threats ranked by likelihood times harm."""

import re

from judge import expect, fail, run

FILES = ("rank.py",)
HEAD = "stride,threat,likelihood,harm\n"


def _lines(rows=None):
    done = run("rank.py", files={"threats.csv": HEAD + rows} if rows is not None else None)
    return done, [" ".join(line.split()) for line in done.lines]


def _bare(line):
    return re.sub(r"\s+next$", "", line)


def every_threat():
    """each of the six threats has its line, such as 9 I Reads foreign bookings"""
    wanted = [
        "1 x",
        "2 E Edits events as a guest",
        "2 R Denies having cancelled",
        "3 T Changes a price, then books",
        "6 D Floods the search page",
        "6 S Guesses a weak password",
        "9 I Reads foreign bookings",
    ][1:]
    expect(sorted(map(_bare, _lines()[1])), wanted, of="the lines, sorted here", hint="three_parts")


def largest_first():
    """the products come as 9, 6, 6, 3, 2, 2"""
    products = [line.split()[0] for line in _lines()[1]]
    expect(products, ["9", "6", "6", "3", "2", "2"], of="the products", hint="by_product")


def equal_ones():
    """equal ones stay in the order of the file: S before D, R before E"""
    letters = ["".join(line.split()[1:2]) for line in _lines()[1]]
    expect(letters, ["I", "S", "D", "T", "R", "E"], of="the letters", hint="keep_order")


def three_next():
    """the first three lines end in next, and no other does"""
    marked = [line.endswith(" next") for line in _lines()[1]]
    expect(marked, [True, True, True, False, False, False], of="which lines end in next", hint="marks")


def other_file():
    """another file has its own order: 4 before 3 before 1"""
    _, lines = _lines("D,Fills the disk,1,1\nI,Sees the next event,1,3\nT,Swaps a seat,2,2\nS,Steals a cookie,1,1\n")
    wanted = ["4 T Swaps a seat next", "3 I Sees the next event next", "1 D Fills the disk next", "1 S Steals a cookie"]
    expect(lines, wanted, of="the lines", hint="marks")


def few():
    """two threats are both next, and none prints nothing"""
    _, lines = _lines("D,Fills the disk,1,2\nT,Swaps a seat,3,1\n")
    expect(lines, ["3 T Swaps a seat next", "2 D Fills the disk next"], of="the lines", hint="marks")
    done, lines = _lines("")
    if lines:
        fail("nothing printed", done.stdout.strip())
