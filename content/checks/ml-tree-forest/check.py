"""Many trees that vote, by hand and from the shelf."""

from functools import lru_cache

from judge import expect, expect_numbers, value
from judge.compare import numbers

FILES = ("forest.py",)
PACKAGES = ("numpy", "sklearn", "matplotlib")
WATCH = """
    import io, sys
    import sklearn
    sklearn.said = io.StringIO()
    sys.stdout = sklearn.said
"""  # one run tells all: two hundred trees take a while


@lru_cache
def _seen():
    return value(
        "forest.py",
        """
        import sys
        import numpy as np
        import sklearn
        sys.stdout = sys.__stdout__
        votes = np.array([[0, 1, 1, 0], [0, 1, 0, 0], [1, 1, 0, 0]])
        three = np.array([[2, 0, 1], [2, 1, 1], [0, 1, 1], [1, 1, 0], [2, 0, 2]])
        [[int(n) for n in majority(votes)], [int(n) for n in majority(three)], sklearn.said.getvalue()]
    """,
        before=WATCH,
    )


def two_classes():
    """three trees that say 0 1 1 0, 0 1 0 0 and 1 1 0 0 decide for 0 1 0 0"""
    expect(_seen()[0], [0, 1, 0, 0], of="majority", hint="by_column")


def three_classes():
    """five trees may name three classes: 2, 1 and 1 win here"""
    expect(_seen()[1], [2, 1, 1], of="majority", hint="most_frequent")


def single_tree():
    """the test accuracy of one tree is printed: 0.937"""
    expect_numbers(_seen()[2], [0.937063], places=2, hint="usual_split")


def bagged():
    """your bag follows, with 0.93 or more"""
    found = [number for number in numbers(_seen()[2]) if number <= 1]
    after = found[found.index(min(found, key=lambda one: abs(one - 0.937063))) + 1 :]
    expect(bool(after) and 0.93 <= after[0] < 1, True, of="an accuracy of 0.93 or more, below 1", hint="bootstrap")


def forest():
    """the forest has 0.958, and 0.955 out of bag"""
    expect_numbers(_seen()[2], [0.937063, 0.958042, 0.955399], places=3, hint="oob")
