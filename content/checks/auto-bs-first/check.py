"""The tenth line that the parser prints."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def the_tenth():
    """the line is numbered 10, or 9 where you count from 0"""
    first = re.match(r"\W*(\d+)", answer())
    expect(first is not None and first.group(1) in {"9", "10"}, True, of="the line begins with its number", hint="tenth")


def author():
    """the author is the one of the tenth quote"""
    if not re.search(r"steve\s+martin", answer(), re.IGNORECASE):
        fail("the author of the tenth quote", answer()[:200], hint="tenth")


def text():
    """the text is that of the tenth quote, its first 60 letters"""
    plain = re.sub(r"\W+", " ", answer()).casefold()
    if "a day without sunshine is like you know night" not in plain:
        fail("the text of the tenth quote", answer()[:200], hint="text_too")


def one_line():
    """it is one line, with nothing of the quotes before it"""
    expect(len(answer().split("\n")), 1, of="the number of lines", hint="only_one")
    expect(len(re.findall("sunshine", answer())), 1, of="how often the text is there", hint="only_one")
