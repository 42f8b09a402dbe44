"""A title with signs that mean something in HTML."""

import re

from judge import answer, fail

FILES = ("answer.txt",)


def brackets():
    """the angle brackets came as text"""
    if not re.search(r"&lt;b&gt;Dune&lt;/b&gt;", answer(), re.IGNORECASE):
        fail("the title as it stands in the source", answer()[:200], hint="page_source")


def ampersand():
    """the ampersand was escaped once"""
    if not re.search(r"&lt;/b&gt;\s*&amp;\s(?!amp)", answer(), re.IGNORECASE):
        fail("the ampersand as it stands in the source", answer()[:200], hint="from_source")


def quotes():
    """the quotes came as Jinja writes them"""
    if not re.search(r"&#34;Sons&#34;", answer(), re.IGNORECASE):
        fail("the quotes as Jinja writes them", answer()[:200], hint="rendered")


def no_bold():
    """no tag of the title is left"""
    if not re.search(r"\A(?![\s\S]*<b>)[\s\S]*Sons", answer(), re.IGNORECASE):
        fail("a title without a tag", answer()[:200], hint="page_source")


def once():
    """the title stands there once"""
    if len(re.findall("Dune", answer())) != 1:
        fail("the title once", answer()[:300], hint="title_once")
