"""What a loader hands out: pixels, batches, and a smaller one at the end."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def pixels():
    """the first is the mean pixel of the whole dataset"""
    expect(len(numbers(answer())) > 0, True, of="a number was written")
    expect(numbers(answer())[0], 0.30526, of="the first number", places=2, hint="divided")


def batches():
    """the second is the number of training batches"""
    expect_numbers(answer(), [0.30526, 23], places=2, hint="of_training")


def last_one():
    """the third is the size of the last training batch"""
    expect_numbers(answer(), [0.30526, 23, 29], places=2, hint="what_is_left")
    expect(len(numbers(answer())), 3, of="how many numbers you wrote", hint="three_only")
