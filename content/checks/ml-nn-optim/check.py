"""Where three optimisers stand after twenty steps."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def plain():
    """the first is w by plain SGD, nearly there"""
    expect(len(numbers(answer())) > 0, True, of="a number was written")
    expect(numbers(answer())[0], 3.9539, of="the first number", places=2, hint="twenty_steps")


def momentum():
    """the second is w with momentum, which overshoots"""
    expect_numbers(answer(), [3.9539, 5.397], places=2, hint="fresh_start")


def adam():
    """the third is w by Adam, which goes about the rate in each step"""
    expect_numbers(answer(), [3.9539, 5.397, 1.9196], places=2, hint="fresh_start")
    expect(len(numbers(answer())), 3, of="how many numbers you wrote", hint="three_only")
