"""The second book by price, with its UPC, and the sum of all prices."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def _text():
    return re.sub(r"\s+", " ", answer()).casefold()


def upc():
    """the UPC is that of the second cheapest book"""
    if "228ba5e7577e1d49" not in _text():
        fail("the UPC of the second cheapest book", answer()[:200], hint="second_row")


def row():
    """its title and its price stand in the row"""
    for part in ("places to see before you die", "26.08"):
        if part not in _text():
            fail("title and price of the second cheapest book", answer()[:200], hint="second_row")


def total():
    """the eleven prices together"""
    last = re.findall(r"\d+[.,]\d\d(?!\d)", answer())[-1:]
    if [number.replace(",", ".") for number in last] != ["437.74"]:
        fail("the sum of all prices, at the end", answer()[-100:], hint="all_eleven")


def once():
    """one row and one sum"""
    expect(len(re.findall("228ba5e7577e1d49", _text())), 1, of="how often the UPC is there", hint="one_row")
    others = set(re.findall(r"\b[0-9a-f]{16}\b", _text())) - {"228ba5e7577e1d49"}
    expect(len(others), 0, of="other UPCs", hint="one_row")
