"""Slices and a mask of a grid, and which of them are views."""

import ast

from judge import fail, gives, run, source

FILES = ("slices.py",)
PACKAGES = ("numpy",)


def row_and_column():
    """row begins with 6 and goes on with 8 to 11 after the changed one, last is 5, 11, 17, 23"""
    gives(
        "slices.py", "[int(n) for n in row][:1] + [int(n) for n in row][2:]", [6, 8, 9, 10, 11], hint="counts_from_zero"
    )
    gives("slices.py", "last.tolist()", [5, 11, 17, 23], hint="counts_from_zero")


def inner_block():
    """block is the inner 2x4 part: 100, 8, 9, 10 above 13, 14, 15, 16"""
    gives("slices.py", "block.tolist()", [[100, 8, 9, 10], [13, 14, 15, 16]], hint="two_slices")


def every_other_row():
    """other has the rows that begin with 0 and 12"""
    gives("slices.py", "other.tolist()", [list(range(6)), list(range(12, 18))], hint="a_step")


def masked():
    """big holds -1 and then 17 to 23"""
    gives("slices.py", "big.tolist()", [-1, 17, 18, 19, 20, 21, 22, 23], hint="above")


def views_and_copies():
    """grid has the 100 of block, and not the -1 of big"""
    wanted = [list(range(6)), [6, 100, *range(8, 12)], list(range(12, 18)), list(range(18, 24))]
    gives("slices.py", "grid.tolist()", wanted, hint="through_the_slice")


def eight_asserts():
    """eight assert lines hold, and 8 checks passed is printed"""
    count = sum(isinstance(node, ast.Assert) for node in ast.walk(source("slices.py").tree))
    if count < 8:
        fail("eight assert lines", f"{count}", hint="count_them")
    run("slices.py").prints("8 checks passed")
