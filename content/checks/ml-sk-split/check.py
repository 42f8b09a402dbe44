"""Scores on data that a model has seen, and on data that it hasn't."""

from judge import expect, run, value

FILES = ("split.py",)
PACKAGES = ("numpy", "sklearn")


def _scores(name):
    lines = f"from sklearn.datasets import {name}\n[float(score) for score in scores(*{name}(return_X_y=True))]"
    return value("split.py", lines)


def four_scores():
    """scores gives four accuracies"""
    expect(len(_scores("load_wine")), 4, of="how many numbers scores returns", hint="four_back")


def dummy():
    """for the wines the dummy has 0.40 in training and in the test"""
    expect(_scores("load_wine")[:2], [0.398496, 0.4], of="the dummy's accuracies", places=3, hint="stratified")


def tree():
    """the tree has 1.0 in training and 0.96 in the test"""
    expect(_scores("load_wine")[2:], [1.0, 0.955556], of="the tree's accuracies", places=2, hint="both_parts")


def tumours():
    """for the breast cancer data they are 0.63, 0.63, 1.0 and 0.94, and they are printed"""
    run("split.py").shows(0.626761, 0.629371, 1, 0.937063, places=2, hint="printed")


def shares():
    """the share of class 1 in the test part is printed, 0.629 with stratify and 0.622 without"""
    run("split.py").shows(0.629371, 0.622378, places=3, hint="with_and_without")
