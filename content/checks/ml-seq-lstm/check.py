"""How many parameters a plain cell and a gated one have."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def plain():
    """the first is the number of parameters of nn.RNN(8, 32)"""
    expect(numbers(answer())[:1], [1344.0], of="the first number", hint="two_shifts")


def gated():
    """the second is that of nn.LSTM(8, 32)"""
    expect_numbers(answer(), [1344, 5376], hint="four_of_each")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
