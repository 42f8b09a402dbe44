"""Brackets that match, and the first that doesn't."""

from judge import gives

FILES = ("brackets.py",)


def good():
    """nested and empty texts match"""
    gives("brackets.py", "[matched(t) for t in ('a(b[c]{d})', '', 'abc', '()[]{}')]", [True, True, True, True])


def kinds():
    """(] and ([)] do not match"""
    gives("brackets.py", "[matched(t) for t in ('(]', '([)]', '{)')]", [False, False, False], hint="kinds")


def unclosed():
    """( and )( do not match"""
    gives("brackets.py", "[matched(t) for t in ('(', ')(', 'a)', '[[]')]", [False, False, False, False], hint="over")


def fault():
    """the first fault of (] is at place 1, of a)b at 1"""
    gives("brackets.py", "[first_fault(t) for t in ('(]', 'a)b', '([)]')]", [1, 1, 2])


def open_fault():
    """of brackets never closed the innermost is named, and None when all match"""
    gives("brackets.py", "[first_fault(t) for t in ('a(b', '(((', '[(])', '()', '')]", [1, 2, 2, None, None])
