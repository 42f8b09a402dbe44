"""Where two hundred steps lead a line that starts at 0."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def weight():
    """the first is the weight after 200 steps at 0.01"""
    expect(len(numbers(answer())) > 0, True, of="a number was written")
    expect(numbers(answer())[0], 3.0765, of="the first number", places=2, hint="from_zero")


def bias():
    """the second is the bias, which is still on its way"""
    expect_numbers(answer(), [3.0765, 1.4793], places=2, hint="right_rate")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
