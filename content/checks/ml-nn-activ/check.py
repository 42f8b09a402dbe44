"""The slopes of four activations at one and a half."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def sigmoid():
    """the first is the slope of the sigmoid at 1.5"""
    expect(len(numbers(answer())) > 0, True, of="a number was written")
    expect(numbers(answer())[0], 0.149146, of="the first number", places=2, hint="slope_not_value")


def tanh():
    """the second is the slope of tanh"""
    expect_numbers(answer(), [0.149146, 0.180707], places=2, hint="fresh_input")


def relu():
    """the third is the slope of ReLU"""
    expect_numbers(answer(), [0.149146, 0.180707, 1], places=2, hint="fresh_input")


def gelu():
    """the fourth is the slope of GELU, which is a little above that"""
    expect_numbers(answer(), [0.149146, 0.180707, 1, 1.12747], places=2, hint="above_one")
    expect(len(numbers(answer())), 4, of="how many numbers you wrote", hint="four_only")
