"""Five functions, and where their names live."""

import ast
import re

from judge import fail, gives, source

FILES = ("scope.py",)


def reads():
    """read() gives the global count, 10 when it is 10 and 25 when it is 25"""
    gives("scope.py", "count = 10\nread()", 10, hint="looks_outside")
    gives("scope.py", "count = 25\nread()", 25, hint="looks_outside")


def shadows():
    """shadow() gives 99, and count outside stays 10"""
    gives("scope.py", "count = 10\n(shadow(), count)", (99, 10), hint="its_own")


def adds():
    """add(count) gives 11, add(41) gives 42, and count stays 10"""
    gives("scope.py", "count = 10\n(add(count), add(41), count)", (11, 42, 10), hint="pass_and_return")


def collects():
    """collect(1) gives [1], and then collect(2) gives [2]"""
    gives("scope.py", "[list(collect(1)), list(collect(2))]", [[1], [2]], hint="new_bag")


def own_bag():
    """a bag that is passed in gets the item: even an empty one"""
    gives("scope.py", "mine = [7]\ncollect(8, mine)\nmine", [7, 8], hint="given_bag")
    gives("scope.py", "mine = []\ncollect(8, mine)\nmine", [8], hint="given_bag")


def counters():
    """counter() gives a function that counts 1, 2, and a second one starts at 1"""
    gives("scope.py", "a, b = counter(), counter()\n(a(), a(), b())", (1, 2, 1), hint="inner_function")
    if not source("scope.py").uses(ast.Nonlocal):
        fail("nonlocal in the inner function", "no nonlocal", hint="inner_function")


def verdicts():
    """five comments say right or wrong"""
    found = re.findall(r"#.*\b(?:right|wrong)\b", source("scope.py").text, re.IGNORECASE)
    if len(found) < 5:
        fail("five comments with right or wrong", f"{len(found)}", hint="note_it")
