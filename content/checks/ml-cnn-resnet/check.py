"""How large a ResNet18 is, and what its first block sees."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def parameters():
    """the first is the number of all parameters"""
    expect(numbers(answer())[:1], [11689512.0], of="the first number", hint="whole_network")


def maps():
    """the second is how many maps layer1 gives"""
    expect_numbers(answer(), [11689512, 64], hint="shape_of_hook")


def width():
    """the third is how wide each of them is"""
    expect_numbers(answer(), [11689512, 64, 56], hint="shape_of_hook")
    expect(len(numbers(answer())), 3, of="how many numbers you wrote", hint="three_only")
