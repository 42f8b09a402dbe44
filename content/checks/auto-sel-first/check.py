"""What Requests sees of a page, and what a browser sees."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def _numbers():
    return re.findall(r"\d+", answer())


def three_numbers():
    """there are three numbers"""
    expect(len(_numbers()), 3, of="how many numbers you wrote", hint="in_order")


def by_requests():
    """what Requests finds on a page that JavaScript fills"""
    if _numbers()[0] != "0":
        fail("the quotes in the plain HTML", answer()[:200], hint="no_javascript")


def by_browser():
    """what the browser finds there"""
    if _numbers()[1] != "10":
        fail("the quotes after JavaScript has run", answer()[:200], hint="in_browser")


def authors():
    """how many different people said it"""
    if _numbers()[2] != "8":
        fail("the different authors", answer()[:200], hint="different")
