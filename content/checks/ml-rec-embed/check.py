"""The best items that somebody hasn't rated yet."""

from judge import expect, value

FILES = ("top.py",)
PACKAGES = ("numpy",)


def _top(scores, rated, n):
    return [int(item) for item in value("top.py", f"import numpy as np\nlist(top_n(np.array({scores}), {rated}, {n}))")]


def best_first():
    """of scores 3.1, 4.8, 2.0, 4.5 the best two are items 1 and 3"""
    expect(_top([3.1, 4.8, 2.0, 4.5], [], 2), [1, 3], of="top_n", hint="numbers_not_scores")


def skips_rated():
    """rated items are left out, and the next ones move up: 3 and 0 without item 1"""
    expect(_top([3.1, 4.8, 2.0, 4.5], [1], 2), [3, 0], of="top_n", hint="leave_out_first")


def all_numbers():
    """item numbers stay those of the whole list: 5, 2 and 4 without 0, 1 and 3"""
    expect(_top([9.0, 8.0, 3.0, 7.0, 1.5, 4.0], [0, 3, 1], 3), [5, 2, 4], of="top_n", hint="own_numbers")


def negative():
    """scores below 0 are no problem: -0.5 is better than -2"""
    expect(_top([-2.0, -0.5, -3.0, -1.0], [3], 2), [1, 0], of="top_n", hint="leave_out_first")


def few_left():
    """if only one is left, one comes back, though three were wanted"""
    expect(_top([1.0, 2.0, 3.0], [2, 0], 3), [1], of="top_n", hint="no_more")
    expect(_top([1.0, 2.0], [0, 1], 1), [], of="top_n without an item left", hint="no_more")
