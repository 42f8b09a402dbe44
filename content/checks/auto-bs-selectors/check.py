"""The links to tags, counted by an attribute selector."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def _numbers():
    return [int(number) for number in re.findall(r"\d+", answer())]


def two_numbers():
    """there are two numbers, that of the quotes first"""
    expect(len(_numbers()), 2, of="how many numbers you wrote", hint="two_counts")


def in_quotes():
    """the links to tags in the ten quotes"""
    if (_numbers() or [None])[0] != 30:
        fail("the number of links in the quotes", answer()[:100], hint="in_the_quotes")


def on_page():
    """the links to tags on the whole page"""
    if (_numbers() or [None])[-1] != 40:
        fail("the number of links on the page", answer()[:100], hint="whole_page")
