"""Links that are only there after a login."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def how_many():
    """after the login there is one link for each quote"""
    if not re.search(r"(?<![\w./-])10(?![\w./])", answer(), re.IGNORECASE):
        fail("the number of links", answer()[:200], hint="logged_in")


def address():
    """the last one leads to the author of the last quote"""
    if not re.search(r"goodreads\.com/author/show/7103\.Steve_Martin", answer(), re.IGNORECASE):
        fail("the address behind the last link", answer()[:200], hint="last_link")


def one_address():
    """it is one address"""
    if len(re.findall("author/show", answer())) != 1:
        fail("one address, the last", answer()[:300], hint="only_last")
