"""How many parameters a CNN of three blocks has."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def parameters():
    """the network has this many parameters in all"""
    expect_numbers(answer(), [356810], hint="three_blocks")


def one_number():
    """this is the only number"""
    expect(len(numbers(answer())), 1, of="how many numbers you wrote", hint="one_only")
