"""Four limits: without a token and with one."""

import re

from judge import answer, expect, fail

FILES = ("answer.txt",)


def _numbers():
    return re.findall(r"\d+", answer())


def four_numbers():
    """there are four numbers"""
    expect(len(_numbers()), 4, of="how many numbers you wrote", hint="in_order")


def core_without():
    """what anybody may ask in an hour"""
    if _numbers()[0] != "60":
        fail("the limit of core without a token", answer()[:200], hint="no_header")


def search_without():
    """how often anybody may search"""
    if _numbers()[1] != "10":
        fail("the limit of search without a token", answer()[:200], hint="search_too")


def core_with():
    """what your token may ask in an hour"""
    if _numbers()[2] != "5000":
        fail("the limit of core with the token", answer()[:200], hint="bearer")


def search_with():
    """how often your token may search"""
    if _numbers()[3] != "30":
        fail("the limit of search with the token", answer()[:200], hint="search_too")
