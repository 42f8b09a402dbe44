"""Gini, the best split of one feature, and trees of seven depths."""

from functools import lru_cache

from judge import expect, expect_numbers, value

FILES = ("tree.py",)
PACKAGES = ("numpy", "sklearn", "matplotlib")
WATCH = """
    import io, sys
    import matplotlib.figure as figures
    figures.Figure.savefig = lambda self, *args, **options: None
    import sklearn.tree
    sklearn.tree.plot_tree = lambda *args, **options: []
    sklearn.tree.said = sys.stdout = io.StringIO()
"""  # one run tells all, and nothing is drawn


@lru_cache
def _seen():
    return value(
        "tree.py",
        """
        import sys
        import numpy as np
        import sklearn.tree
        sys.stdout = sys.__stdout__
        def told(function, *lists):
            try:
                return float(function(*map(np.array, lists)))
            except Exception as error:
                return f"{type(error).__name__}: {error}"
        {
            "pure": [told(gini, [1, 1, 1]), told(gini, [0, 1, 1, 0])],
            "three": [told(gini, [0, 0, 1]), told(gini, [0, 1, 2, 2])],
            "clean": told(best_split, [1, 2, 3, 10, 11, 12], [0, 0, 0, 1, 1, 1]),
            "unsorted": told(best_split, [5, 1, 4, 2, 3], [1, 0, 0, 0, 1]),
            "repeated": [told(best_split, [1, 1, 2, 2, 2, 7], [0, 1, 1, 1, 1, 0]), told(best_split, [4, 8, 1, 9, 2, 7.5], [2, 1, 0, 1, 0, 1])],
            "said": sklearn.tree.said.getvalue(),
        }
    """,
        before=WATCH,
    )


def pure():
    """gini of one class alone is 0, of two halves 0.5"""
    expect(_seen()["pure"], [0.0, 0.5], of="gini", places=5, hint="squares")


def three_classes():
    """gini of 0, 0, 1 is 0.444, of 0, 1, 2, 2 it is 0.625"""
    expect(_seen()["three"], [0.444444, 0.625], of="gini", places=5, hint="squares")


def clean_split():
    """values 1, 2, 3, 10, 11, 12 with classes 0, 0, 0, 1, 1, 1 are split at 6.5"""
    expect(_seen()["clean"], 6.5, of="best_split", hint="halfway")


def unsorted_values():
    """values in any order are fine: 5, 1, 4, 2, 3 with 1, 0, 0, 0, 1 are split at 2.5"""
    expect(_seen()["unsorted"], 2.5, of="best_split", hint="weighted")


def repeated_values():
    """where values repeat, thresholds lie between different ones: 4.5 and 5.75 here"""
    expect(_seen()["repeated"], [4.5, 5.75], of="best_split", hint="weighted")


def seven_depths():
    """training and test accuracy of depth 1 to 7 are printed, from 0.92 to 1.0"""
    first = (0.922535, 0.923077, 0.957746, 0.909091, 0.976526, 0.944056)
    rest = (0.988263, 0.951049, 0.995305, 0.951049, 0.997653, 0.937063, 1, 0.937063)
    expect_numbers(_seen()["said"], (*first, *rest), places=2, hint="usual_split")
