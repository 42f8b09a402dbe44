"""Two slopes of a mean squared error, and where twenty steps lead."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def slope_of_w():
    """the first is the slope of the error for w"""
    expect(len(numbers(answer())) > 0, True, of="a number was written")
    expect(numbers(answer())[0], -3.5, of="the first number", places=2, hint="times_x")


def slope_of_b():
    """the second is the slope for b"""
    expect_numbers(answer(), [-3.5, -2], places=2, hint="reset_between")


def last_w():
    """the third is w after 20 steps towards 4"""
    expect_numbers(answer(), [-3.5, -2, 3.9539], places=2, hint="twenty_steps")
    expect(len(numbers(answer())), 3, of="how many numbers you wrote", hint="three_only")
