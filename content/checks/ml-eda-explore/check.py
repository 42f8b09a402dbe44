"""The rows of the diamonds that are left, and what one carat costs by cut."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def rows_left():
    """the first number is that of the rows left without duplicates and zeros"""
    expect(numbers(answer())[:1], [53775.0], of="the rows left", hint="both_dropped")


def fair():
    """the second is the median price of Fair from 0.95 to 1.05 carat"""
    expect_numbers(answer(), [53775, 3890.5], hint="one_carat")


def ideal():
    """the third is the median price of Ideal from 0.95 to 1.05 carat"""
    expect_numbers(answer(), [53775, 3890.5, 5418], hint="one_carat")


def three_numbers():
    """these are three numbers, in this order"""
    expect(len(numbers(answer())), 3, of="how many numbers you wrote", hint="in_order")
