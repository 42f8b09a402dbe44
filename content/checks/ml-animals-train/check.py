"""How the pictures of pets are divided, and how few weights learn."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def training():
    """the first is the number of training pictures"""
    expect(numbers(answer())[:1], [2944.0], of="the first number", hint="trainval_only")


def validation():
    """the second is the number of validation pictures"""
    expect_numbers(answer(), [2944, 736], hint="trainval_only")


def learning():
    """the third is the number of weights that learn"""
    expect_numbers(answer(), [2944, 736, 18981], hint="head_only")
    expect(len(numbers(answer())), 3, of="how many numbers you wrote", hint="three_only")
