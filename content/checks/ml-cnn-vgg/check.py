"""Where the parameters of a VGG16 are."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def features():
    """the first is the number of parameters of features"""
    expect(numbers(answer())[:1], [14714688.0], of="the first number", hint="that_part_only")


def classifier():
    """the second is the number of parameters of classifier"""
    expect_numbers(answer(), [14714688, 123642856], hint="that_part_only")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
