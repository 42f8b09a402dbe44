"""The sums of the prices and the stars of twenty books."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def _numbers():
    return re.findall(r"\d+(?:[.,]\d+)*", answer())


def two_sums():
    """there are two sums, that of the prices first"""
    expect(len(_numbers()), 2, of="how many numbers you wrote", hint="two_sums")


def prices():
    """the twenty prices together"""
    if (_numbers() or [""])[0].replace(",", ".") != "760.97":
        fail("the sum of the prices, to the penny", answer()[:100], hint="all_prices")


def stars():
    """the stars of the twenty books together"""
    if (_numbers() or [""])[-1] != "57":
        fail("the sum of the stars", answer()[:100], hint="all_stars")
