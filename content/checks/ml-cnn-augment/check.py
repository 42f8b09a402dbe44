"""What batch norm learns, and what it only stores."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def learned():
    """the first is the number of parameters that batch norm learns"""
    expect(numbers(answer())[:1], [448.0], of="the first number", hint="two_a_channel")


def stored():
    """the second is the number of values that it stores"""
    expect_numbers(answer(), [448, 448], hint="buffers")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
