"""Three numbers that tensors give, one of them other than NumPy's."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def masked():
    """the first is the sum of the values above 15"""
    expect(len(numbers(answer())) > 0, True, of="a number was written")
    expect(numbers(answer())[0], 156.0, of="the first number", hint="by_a_mask")


def product():
    """the second is the element of the product"""
    expect_numbers(answer(), [156, 235], hint="row_times_row")


def deviation():
    """the third is the deviation that torch gives"""
    expect_numbers(answer(), [156, 235, 7.0711], places=2, hint="sample")
    expect(len(numbers(answer())), 3, of="how many numbers you wrote", hint="three_only")
