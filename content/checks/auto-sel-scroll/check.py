"""An endless page, scrolled to its end."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def _numbers():
    return re.findall(r"\d+", answer())


def three_numbers():
    """there are three numbers"""
    expect(len(_numbers()), 3, of="how many numbers you wrote", hint="in_order")


def quotes():
    """the quotes of the whole page"""
    if _numbers()[0] != "100":
        fail("the quotes at the end of the page", answer()[:200], hint="to_the_end")


def authors():
    """the different people who said them"""
    if _numbers()[1] != "50":
        fail("the different authors", answer()[:200], hint="different")


def most():
    """the quotes of the person who is quoted most"""
    if _numbers()[2] != "10":
        fail("the quotes of the most quoted author", answer()[:200], hint="most_quoted")
