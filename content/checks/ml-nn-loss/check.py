"""Four losses, the same by arithmetic and by PyTorch."""

from judge import answer, expect, expect_numbers
from judge.compare import numbers

FILES = ("answer.txt",)


def squares():
    """the first is the MSE of the three predictions"""
    expect_numbers(answer(), [0.5], places=2, hint="mean_of_three")


def distances():
    """the second is their L1 loss"""
    expect_numbers(answer(), [0.5, 0.6667], places=2, hint="without_sign")


def binary():
    """the third is the binary cross-entropy of the two logits"""
    expect_numbers(answer(), [0.5, 0.6667, 0.3172], places=2, hint="sigmoid_first")


def classes():
    """the fourth is the cross-entropy of the three logits"""
    expect_numbers(answer(), [0.5, 0.6667, 0.3172, 1.7413], places=2, hint="log_of_sum")
    expect(len(numbers(answer())), 4, of="how many numbers you wrote", hint="four_only")
