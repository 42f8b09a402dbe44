"""How many parameters learn from MNIST, and in how many batches."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def parameters():
    """the first is the number of parameters of the network"""
    expect(numbers(answer())[:1], [101770.0], of="the first number", hint="shifts_too")


def batches():
    """the second is the number of training batches of 64"""
    expect_numbers(answer(), [101770, 860], hint="without_validation")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
