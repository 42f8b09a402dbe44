"""Votes of the nearest neighbours, with and without one scale for all."""

from judge import expect, run, value

FILES = ("knn.py",)
PACKAGES = ("numpy", "sklearn")

FLATS = """
    import numpy as np
    X = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 2.0], [6.0, 6.0], [7.0, 6.0], [6.0, 8.0], [1.0, 1.0]])
    y = np.array([0, 0, 0, 1, 1, 1, 2])
"""


def _vote(x, k):
    return value("knn.py", f"{FLATS}\n    int(predict_one(np.array({x}), X, y, {k}))")


def nearest():
    """with k = 1 the nearest point decides: [1, 1] is of class 2, [6, 7] of class 1"""
    expect([_vote([1.0, 1.0], 1), _vote([6.0, 7.1], 1)], [2, 1], of="predict_one with k = 1", hint="smallest_first")


def majority():
    """with k = 3 the majority decides: [1, 1] is of class 0"""
    expect(_vote([1.0, 1.0], 3), 0, of="predict_one([1, 1], X, y, 3)", hint="all_votes")


def straight_line():
    """distances go straight: [3, 3] has its nearest 5 mostly in class 0, [5, 4] in class 1"""
    expect([_vote([3.0, 3.0], 5), _vote([5.0, 4.0], 3)], [0, 1], of="predict_one", hint="euclid")


def raw_scores():
    """the raw test accuracies for k = 1, 5, 15 and 51 are printed, from 0.73 over 0.78"""
    run("knn.py").shows(0.733333, 0.777778, 0.777778, 0.733333, places=2, hint="four_ks")


def scaled_scores():
    """with a scaler they are 0.96, 0.93, 1.0 and 0.96"""
    run("knn.py").shows(
        0.733333, 0.777778, 0.777778, 0.733333, 0.955556, 0.933333, 1, 0.955556, places=2, hint="scaler_in_front"
    )
