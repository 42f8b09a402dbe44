"""How many books two categories have, and what they cost together."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def _numbers():
    return re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d),(?=\d{3}\b)", "", answer()))


def two_numbers():
    """there are two numbers, the books and their sum"""
    expect(len(_numbers()), 2, of="how many numbers you wrote", hint="in_order")


def books():
    """the first run finds all books of both categories"""
    if _numbers()[0] != "30":
        fail("the number of books in both categories", answer()[:200], hint="both_categories")


def prices():
    """together they cost this much, to the penny"""
    if _numbers()[1] != "1121.25":
        fail("the sum of the prices, with two decimals", answer()[:200], hint="exact_sum")
