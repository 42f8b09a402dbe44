"""Five loops, written again as comprehensions."""

import ast

from judge import expect, fail, gives, run, source, value

FILES = ("comps.py",)


def squares():
    """squares has 1, 4, 9 up to 100"""
    gives("comps.py", "squares", [number * number for number in range(1, 11)], hint="last_one")


def evens():
    """evens has the even squares: 4, 16, 36, 64, 100"""
    gives("comps.py", "evens", [4, 16, 36, 64, 100], hint="filter_last")


def long_words():
    """long_words has your words of five letters and more, in capitals"""
    words, found = value("comps.py", "(list(words), long_words)")
    wanted = [word.upper() for word in words if len(word) > 4]
    if not 0 < len(wanted) < len(words):
        fail("words of four letters and of more", " ".join(words), hint="some_of_each")
    expect(found, wanted, of="long_words", hint="longer_than_four")


def flat():
    """flat has the nine numbers of grid, row by row"""
    grid, found = value("comps.py", "([list(row) for row in grid], flat)")
    expect([len(row) for row in grid], [3, 3, 3], of="the rows of grid")
    expect(found, [item for row in grid for item in row], of="flat", hint="rows_first")


def fizz():
    """fizz has 1, 2, fizz, 4 and so on, fifteen in all"""
    wanted = [number if number % 3 else "fizz" for number in range(1, 16)]
    gives("comps.py", "[one.lower() if isinstance(one, str) else one for one in fizz]", wanted, hint="choice_first")


def both_ways():
    """five loops with append, five comprehensions and five asserts"""
    tree = source("comps.py").tree
    appends = sum(isinstance(node, ast.Attribute) and node.attr == "append" for node in ast.walk(tree))
    made = sum(isinstance(node, ast.ListComp) for node in ast.walk(tree))
    asserts = sum(isinstance(node, ast.Assert) for node in ast.walk(tree))
    expect((appends >= 5, made >= 5), (True, True), of="append in five loops, and five comprehensions", hint="twice")
    expect(asserts >= 1, True, of="the pairs are compared by assert", hint="twice")


def told():
    """it prints 5 pairs equal"""
    run("comps.py").says("5 pairs equal", hint="at_the_end")
