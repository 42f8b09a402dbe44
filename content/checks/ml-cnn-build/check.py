"""What is left after flatten, and how many parameters the whole network has."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def flattened():
    """the first is the number of values after flatten"""
    expect(numbers(answer())[:1], [3136.0], of="the first number", hint="halved_twice")


def parameters():
    """the second is the number of parameters of all layers together"""
    expect_numbers(answer(), [3136, 421642], hint="every_layer")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
