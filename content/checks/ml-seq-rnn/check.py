"""What the Zen of Python is made of, for a cell that recites it."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def characters():
    """the first is the number of different characters"""
    expect(numbers(answer())[:1], [45.0], of="the first number", hint="as_they_are")


def windows():
    """the second is the number of windows of 40 with a next character"""
    expect_numbers(answer(), [45, 816], hint="one_more")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
