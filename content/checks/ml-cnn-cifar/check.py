"""What is left after flatten, and how many parameters a CNN of three blocks has."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def flattened():
    """the first is the number of values after flatten"""
    expect(numbers(answer())[:1], [2048.0], of="the first number", hint="halved")


def parameters():
    """the second is the number of parameters in all"""
    expect_numbers(answer(), [2048, 356810], hint="three_blocks")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
