"""A gradient from the tape, and the batches of a pipeline."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def gradient():
    """the first is the gradient at 1.5"""
    expect(len(numbers(answer())) > 0, True, of="a number was written")
    expect(numbers(answer())[0], 4.75, of="the first number", places=3, hint="watched")


def batches():
    """the second is the number of batches in the pipeline"""
    expect_numbers(answer(), [4.75, 23], hint="last_one_too")


def two_numbers():
    """these are two numbers, in this order"""
    expect(len(numbers(answer())), 2, of="how many numbers you wrote", hint="two_only")
