"""The same network in Keras, counted by its summary."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def parameters():
    """the first is the number of parameters that summary() shows"""
    expect(numbers(answer())[:1], [101770.0], of="the first number", hint="total")


def steps():
    """the second is the number of steps in an epoch"""
    expect_numbers(answer(), [101770, 1875], hint="default_batch")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
