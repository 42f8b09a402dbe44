"""How many parameters learn if the body is frozen, and how many if not."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def frozen():
    """the first is what learns with a frozen body: the new layer alone"""
    expect(numbers(answer())[:1], [5130.0], of="the first number", hint="head_only")


def everything():
    """the second is what learns when all layers do"""
    expect_numbers(answer(), [5130, 11181642], hint="new_head")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
