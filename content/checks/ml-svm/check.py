"""How many support vectors three boundaries rest on."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def linear():
    """the straight boundary rests on this many points"""
    expect(numbers(answer())[:1], [136.0], of="the first number", hint="same_moons")


def curved():
    """the RBF boundary rests on fewer"""
    expect_numbers(answer(), [136, 102], hint="default_kernel")


def spotted():
    """with gamma=100 most of the 400 points are support vectors"""
    expect_numbers(answer(), [136, 102, 326], hint="large_gamma")


def three_numbers():
    """these are three numbers, in this order"""
    expect(len(numbers(answer())), 3, of="how many numbers you wrote", hint="in_order")
